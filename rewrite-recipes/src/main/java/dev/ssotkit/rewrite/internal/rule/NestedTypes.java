package dev.ssotkit.rewrite.internal.rule;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.Optional;
import org.openrewrite.java.tree.JavaType;

/** What is said of a class that is nested in a type that moves, and does not move with it. */
public final class NestedTypes {

    private NestedTypes() {}

    /**
     * Why the two are parted.
     *
     * @param nested the class that stays
     * @param outer the type around it that moves, by this entry
     */
    public static Objection objection(TypeKey nested, TypeKey outer, Entry entry, RuleContext context) {
        return new Objection(
                words(nested, outer, entry, context),
                "give canonical the same nested type, list it as a legacy type of its own, or move it out");
    }

    /** What parts a class from the legacy type around it, which moves; empty where none does, or it moves as well. */
    public static Optional<String> parted(TypeKey nested, RuleContext context) {
        if (context.hypothesis().entryOf(nested) != null) {
            return Optional.empty();
        }
        for (TypeKey outer = nested.outer(); outer != null; outer = outer.outer()) {
            Entry entry = context.hypothesis().entryOf(outer);
            if (entry != null && context.hypothesis().moves(outer)) {
                return Optional.of(words(nested, outer, entry, context));
            }
        }
        return Optional.empty();
    }

    private static String words(TypeKey nested, TypeKey outer, Entry entry, RuleContext context) {
        String canonical = RuleContext.canonical(entry);
        String path = nested.name()
                .substring(Math.min(nested.name().length(), outer.name().length() + 1));
        JavaType.FullyQualified same = context.hypothesis()
                .index()
                .find(TypeKey.of(canonical + "." + path))
                .orElse(null);
        return nested + " is nested in " + outer + ", and "
                + (same == null
                        ? canonical + " has no nested type " + path
                        : TypeKey.of(same) + " does not take its place: see the rows of " + nested);
    }
}
