package dev.ssotkit.rewrite.internal.retire.delegation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.J;

/**
 * What becomes of one legacy type.
 *
 * @param accessor what its methods ask for the instance; null where each object keeps the one of its construction
 * @param methods the methods that pass on, by the ids of their trees
 * @param constructors what the constructors keep the result of; empty where they keep nothing
 * @param areEmptied whether the bodies of constructors go
 * @param gone the ids of the members that nothing needs any more
 * @param kept the methods that others may call and that stay as they are
 * @param serialVersion what it was without a declaration; null where it is declared, or there is none
 */
record DelegateShape(
        @Nullable Passed accessor,
        Map<UUID, Passed> methods,
        Map<UUID, Passed> constructors,
        boolean areEmptied,
        Set<UUID> gone,
        List<J.MethodDeclaration> kept,
        @Nullable Long serialVersion) {}
