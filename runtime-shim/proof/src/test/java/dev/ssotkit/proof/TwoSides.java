package dev.ssotkit.proof;

import dev.ssotkit.fixtures.ClassFiles;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import dev.ssotkit.proof.finding.Difference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;

/** Programs as they were and as they are, with what stands on both sides. */
final class TwoSides {

    private final List<String> shared;
    private final List<Entry> entries;
    private List<String> optionsBefore = List.of();
    private List<String> optionsAfter = List.of();

    private TwoSides(List<String> shared, List<Entry> entries) {
        this.shared = shared;
        this.entries = entries;
    }

    /** Sources that stand on both sides. */
    static TwoSides with(String... shared) {
        return new TwoSides(List.of(shared), List.of());
    }

    TwoSides and(String... more) {
        List<String> all = new ArrayList<>(shared);
        all.addAll(Arrays.asList(more));
        return new TwoSides(all, entries);
    }

    /** Adds an entry. */
    TwoSides mapping(String canonicalType, String accessor, List<String> legacyTypes, String... calls) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(Entry.of(EntryOptions.named("test, entry 1")
                        .option("canonicalType", canonicalType)
                        .option("accessor", accessor)
                        .option("legacyTypes", legacyTypes)
                        .option("calls", Arrays.asList(calls))
                        .build())
                .entry());
        return new TwoSides(shared, all);
    }

    /** The entries of the map. */
    List<Entry> entries() {
        return entries;
    }

    /** Compiles what stands after with these options. */
    TwoSides compiledAfterwardsWith(String... options) {
        TwoSides other = new TwoSides(shared, entries);
        other.optionsAfter = List.of(options);
        return other;
    }

    /** Compiles both with these options. */
    TwoSides compiledWith(String... options) {
        TwoSides other = compiledAfterwardsWith(options);
        other.optionsBefore = List.of(options);
        return other;
    }

    ProofResult prove(String before, String after) {
        return prove(List.of(before), List.of(after));
    }

    ProofResult prove(List<String> before, List<String> after) {
        try {
            Path folder = Files.createTempDirectory("ssot-proof");
            try {
                Path was = compile(before, optionsBefore, folder.resolve("before"));
                Path is = compile(after, optionsAfter, folder.resolve("after"));
                return Proof.under(ConsolidationMap.of(entries)).of(List.of(was), List.of(is), List.of());
            } finally {
                ClassFiles.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path compile(List<String> sources, List<String> options, Path into) throws IOException {
        List<String> all = new ArrayList<>(shared);
        all.addAll(sources);
        List<String> given = new ArrayList<>(options);
        if (!given.contains("--release")) {
            // What later releases leave out of class files they leave out on both sides. Not --release, which reads the
            // API of 17 from an archive of its own, each time.
            given.addAll(List.of("-source", "17", "-target", "17"));
        }
        return JavaCompilation.of(all).options(given.toArray(String[]::new)).into(into);
    }

    void areTheSame(String before, String after) {
        Assertions.assertThat(prove(before, after).differences()).isEmpty();
    }

    /** The first difference in words, to be asserted. */
    AbstractStringAssert<?> difference(String before, String after) {
        return difference(prove(before, after));
    }

    static AbstractStringAssert<?> difference(ProofResult result) {
        Assertions.assertThat(result.differences()).as("differences").isNotEmpty();
        Difference first = result.differences().get(0);
        return Assertions.assertThat(
                first.place().member() + ": expected " + first.expected() + ", found " + first.found());
    }
}
