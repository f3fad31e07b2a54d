package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeTree;

/** Whether a supertype that is written in one form can be the canonical type instead. */
public interface SupertypeForm {

    /** What speaks against it; null where nothing does. */
    @Nullable
    Objection objection(
            J.ClassDeclaration declaration,
            JavaType.FullyQualified type,
            TypeTree parent,
            Entry entry,
            JavaType.FullyQualified canonical,
            Findings found);
}
