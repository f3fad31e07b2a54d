package dev.ssotkit.eligibility;

import dev.ssotkit.map.resolution.Resolution;
import dev.ssotkit.record.Reason;

/** What the redirect log calls it when a line of {@code calls} means no method. */
public final class LineFaults {

    private LineFaults() {}

    /** The log's word for a failure. */
    public static Reason reason(Resolution.Failure failure) {
        switch (failure) {
            case NOT_ACCESSIBLE:
                return Reason.ACCESSOR_NOT_ACCESSIBLE;
            case NO_RECEIVER:
                return Reason.ACCESSOR_NOT_STATIC;
            default:
                return Reason.ACCESSOR_MISSING;
        }
    }
}
