package dev.ssotkit.progress.alert;

import org.jspecify.annotations.Nullable;

/**
 * A check in the terms of test reports.
 *
 * @param className what is checked, a type
 * @param name which check of it
 * @param failure in a sentence; null if it holds or was not made
 * @param details of the failure, a line each
 * @param skipped why it was not made; null if it was
 */
public record CheckedCase(
        String className,
        String name,
        @Nullable String failure,
        String details,
        @Nullable String skipped) {

    public static CheckedCase holds(String className, String name) {
        return new CheckedCase(className, name, null, "", null);
    }

    public static CheckedCase fails(String className, String name, String failure, String details) {
        return new CheckedCase(className, name, failure, details, null);
    }

    public static CheckedCase skipped(String className, String name, String why) {
        return new CheckedCase(className, name, null, "", why);
    }
}
