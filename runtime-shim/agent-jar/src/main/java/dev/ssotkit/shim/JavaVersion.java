package dev.ssotkit.shim;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads {@code java.specification.version} without {@code Runtime.version()}, which Java 8 has not. */
final class JavaVersion {
    private JavaVersion() {}

    /** False for what is no version: it gets the benefit of the doubt. */
    static boolean isBelow(int oldest, @Nullable String specificationVersion) {
        OptionalInt running = feature(specificationVersion);
        return running.isPresent() && running.getAsInt() < oldest;
    }

    /** The feature number: 8 for {@code 1.8}, 17 for {@code 17}; empty for what is no version. */
    static OptionalInt feature(@Nullable String specificationVersion) {
        if (specificationVersion == null) {
            return OptionalInt.empty();
        }
        String number =
                specificationVersion.startsWith("1.") ? specificationVersion.substring(2) : specificationVersion;
        try {
            return OptionalInt.of(Integer.parseInt(number));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
