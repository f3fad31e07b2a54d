package dev.ssotkit.eligibility;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import java.util.Arrays;
import java.util.List;

/** Entries for tests, by the options that matter to each. */
final class Entries {

    private Entries() {}

    /** An entry that must be valid. */
    static Entry entry(String canonicalType, String accessor, List<String> legacyTypes, String... calls) {
        return Entry.of(EntryOptions.named("test, entry 1")
                        .option("canonicalType", canonicalType)
                        .option("accessor", accessor)
                        .option("legacyTypes", legacyTypes)
                        .option("calls", Arrays.asList(calls))
                        .build())
                .entry();
    }
}
