package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.rewrite.internal.plan.Objection;

/** What is said of a class that is nested in a type that moves. */
final class NestedTypes {

    private NestedTypes() {}

    static Objection objection(String name) {
        return new Objection(
                name + " is nested in a legacy type", "list it as a legacy type of its own, or move it out");
    }
}
