package dev.ssotkit.map;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Entries for tests, by the options that matter to each. */
public final class Entries {

    private Entries() {}

    /** An entry that must be valid. */
    public static Entry entry(String canonicalType, String accessor, List<String> legacyTypes, String... calls) {
        return Entry.of(EntryOptions.named("test, entry 1")
                        .option("canonicalType", canonicalType)
                        .option("accessor", accessor)
                        .option("legacyTypes", legacyTypes)
                        .option("calls", Arrays.asList(calls))
                        .build())
                .entry();
    }

    /** The one line of an entry with a canonical type {@code com.acme.Canonical}. */
    static CallMapping call(String line) {
        return entry("com.acme.Canonical", "getInstance()", Collections.singletonList("com.acme.Legacy"), line)
                .calls()
                .get(0);
    }

    static Accessor accessor(String text) {
        return entry("com.acme.Canonical", text, Collections.singletonList("com.acme.Legacy"))
                .accessor();
    }

    static List<String> keys(List<ParameterType> types) {
        return types.stream().map(ParameterType::key).collect(Collectors.toList());
    }
}
