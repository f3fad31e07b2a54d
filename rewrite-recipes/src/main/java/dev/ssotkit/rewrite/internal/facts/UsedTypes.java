package dev.ssotkit.rewrite.internal.facts;

import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.Usage;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** Collects what one piece of code uses; what the platform has is nobody's competitor. */
final class UsedTypes {

    private final Set<Usage> usages = new HashSet<>();

    void add(Usage usage) {
        if (!BinaryNames.isPlatform(usage.type())) {
            usages.add(usage);
        }
    }

    void addAll(UsedTypes other) {
        usages.addAll(other.usages);
    }

    /** A type that a declaration or literal names, with its type arguments. */
    void name(@Nullable JavaType type) {
        if (type != null) {
            add(Usage.name(BinaryNames.element(ErasedNames.of(type))));
            ErasedNames.argumentsOf(type).forEach(argument -> add(Usage.name(argument)));
        }
    }

    Set<Usage> usages() {
        return usages;
    }
}
