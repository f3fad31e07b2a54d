package dev.ssotkit.shim;

import org.jspecify.annotations.Nullable;

/** Reads {@code java.specification.version} without {@code Runtime.version()}, which Java 8 has not. */
final class JavaVersion {
    static final int UNKNOWN = -1;

    private JavaVersion() {}

    /** False for what is no version: it gets the benefit of the doubt. */
    static boolean isBelow(int oldest, @Nullable String specificationVersion) {
        int running = feature(specificationVersion);
        return running != UNKNOWN && running < oldest;
    }

    /** The feature number: 8 for {@code 1.8}, 17 for {@code 17}; {@link #UNKNOWN} for what is no version. */
    static int feature(@Nullable String specificationVersion) {
        if (specificationVersion == null) {
            return UNKNOWN;
        }
        String number =
                specificationVersion.startsWith("1.") ? specificationVersion.substring(2) : specificationVersion;
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }
}
