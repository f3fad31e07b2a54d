package dev.ssotkit.rewrite.internal.types;

import dev.ssotkit.map.Entry;

/** Whether a text names a nested type as class loaders do, after a {@code $}, or as sources do, after a dot. */
public final class NestedSpelling {

    private NestedSpelling() {}

    /** Whether a legacy type of an entry is a nested one, and is written as in sources. */
    public static boolean isAsInSource(Entry entry, TypeKey legacy, String written) {
        return entry.legacyTypes().stream()
                .anyMatch(type -> legacy.equals(TypeKey.of(type))
                        && !type.binaryName().equals(type.key())
                        && !written.contains(type.binaryName()));
    }
}
