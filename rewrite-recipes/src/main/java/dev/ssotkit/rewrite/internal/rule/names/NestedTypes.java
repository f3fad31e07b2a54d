package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import org.openrewrite.java.tree.JavaType;

/** What is said of a class that is nested in a type that moves, and does not move with it. */
final class NestedTypes {

    private NestedTypes() {}

    /**
     * Why the two are parted.
     *
     * @param nested the class that stays
     * @param outer the type around it that moves, by this entry
     */
    static Objection objection(TypeKey nested, TypeKey outer, Entry entry, RuleContext context) {
        String canonical = RuleContext.canonical(entry);
        String path = nested.name()
                .substring(Math.min(nested.name().length(), outer.name().length() + 1));
        JavaType.FullyQualified same = context.hypothesis()
                .index()
                .find(TypeKey.of(canonical + "." + path))
                .orElse(null);
        return new Objection(
                nested + " is nested in " + outer + ", and "
                        + (same == null
                                ? canonical + " has no nested type " + path
                                : TypeKey.of(same) + " does not take its place: see the rows of " + nested),
                "give canonical the same nested type, list it as a legacy type of its own, or move it out");
    }
}
