package dev.ssotkit.progress.left;

import dev.ssotkit.evidence.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * One use, reference, site or line of text that is left.
 *
 * @param canonicalType binary name: what takes its place
 * @param legacyType binary name as the map has it; for a factory the class left of {@code ->}
 * @param kind how it is used, one word of the evidence's own
 * @param place survives edits elsewhere: a file from the repository's root, or {@code a.B.method} without the numbers that a
 *     compiler gives; several leftovers may share it
 * @param siteId what the redirect log calls the place; empty where nothing is constructed
 * @param file from the repository's root, with {@code /}; null if it is not known
 * @param shown the place for people, as a stack trace or a compiler would write it
 * @param remedy what to do about it
 */
public record Leftover(
        Measurement measurement,
        String canonicalType,
        String legacyType,
        String kind,
        String place,
        String siteId,
        @Nullable String file,
        SourceLine line,
        String shown,
        String remedy) {

    /** {@code construction of a.Legacy}. */
    public String what() {
        return measurement == Measurement.TEXT
                ? "mention of " + legacyType
                : kind.replace('_', ' ') + " of " + legacyType;
    }
}
