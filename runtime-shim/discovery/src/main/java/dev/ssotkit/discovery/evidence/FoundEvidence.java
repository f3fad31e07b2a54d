package dev.ssotkit.discovery.evidence;

import java.util.function.Supplier;

/**
 * What one kind of evidence found on a type.
 *
 * @param weight how much certainty it can give at most, from 0 to 1
 * @param strength how far it is there, from 0 to 1
 * @param text what was found, with the names of both types and of the members; put together only for types that are shown
 */
public record FoundEvidence(EvidenceKind kind, double weight, double strength, Supplier<String> text) {

    /** What was found. */
    public String sentence() {
        return text.get();
    }

    /** What of the doubt is left when this alone is known. */
    public double doubtLeft() {
        return 1 - weight * strength;
    }
}
