package dev.ssotkit.twins.trial;

import java.util.List;

/** What rules guard against that byte code does not show: where they hold a program back, a proof does not tell their strength. */
final class UnseenHarm {

    private static final List<String> WORDS = List.of(
            // Reflection: what reads a name, and what it finds, only the run tells.
            "this string names the class",
            "is looked up here",
            "a resource is looked up beside",
            // The serialised form.
            "is a java.io.Serializable through",
            // Hazards: one object where there were several.
            "the object is configured here",
            "would close the one instance",
            "would end the one instance",
            "a lock on an object of its own",
            "this runs while the canonical instance is made");

    private UnseenHarm() {}

    /** Whether a reason tells of such harm. */
    static boolean isTold(String reason) {
        return WORDS.stream().anyMatch(reason::contains);
    }
}
