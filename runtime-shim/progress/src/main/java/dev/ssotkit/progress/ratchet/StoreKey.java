package dev.ssotkit.progress.ratchet;

import dev.ssotkit.progress.left.Leftover;
import dev.ssotkit.progress.left.Measurement;

/**
 * What tells one line of a store from another. No line number is in it, so that edits elsewhere do not matter.
 *
 * @param siteId of a run-time site, empty for all others
 */
record StoreKey(Measurement measurement, String legacyType, String kind, String place, String siteId)
        implements Comparable<StoreKey> {

    static StoreKey of(Leftover leftover) {
        return new StoreKey(
                leftover.measurement(),
                leftover.legacyType(),
                leftover.kind(),
                leftover.place(),
                leftover.measurement() == Measurement.RUN_TIME ? leftover.siteId() : "");
    }

    /**
     * Of a construction at run time the line that byte code has for its place; itself for any other. Both kinds of evidence name
     * classes and methods alike.
     */
    StoreKey inByteCode() {
        String byteCodeKind = kind.equals("new") ? "construction" : kind;
        return measurement == Measurement.RUN_TIME
                ? new StoreKey(Measurement.BYTE_CODE, legacyType, byteCodeKind, place, "")
                : this;
    }

    /** Without what the store says of how often. */
    String text() {
        return measurement.text() + " " + legacyType + " " + kind + " " + place;
    }

    /** As the lines of a store are sorted. */
    @Override
    public int compareTo(StoreKey other) {
        int byText = text().compareTo(other.text());
        return byText == 0 ? siteId.compareTo(other.siteId) : byText;
    }
}
