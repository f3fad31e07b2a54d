package dev.ssotkit.progress.suggest;

import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import dev.ssotkit.map.EntryResult;
import dev.ssotkit.map.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entry as it would be with more or other lines; read and validated as if it had been written so. Immutable. */
final class TriedEntry {
    private final Entry entry;

    TriedEntry(Entry entry) {
        this.entry = entry;
    }

    Entry entry() {
        return entry;
    }

    /** A map of it alone. */
    ConsolidationMap map() {
        return ConsolidationMap.of(List.of(entry));
    }

    /** Empty if the line is none. */
    Optional<TriedEntry> withCall(String line) {
        List<String> calls = calls();
        calls.add(line);
        return with(entry.canonicalType().binaryName(), entry.accessor().toString(), calls);
    }

    Optional<TriedEntry> withAccessor(String accessor) {
        return with(entry.canonicalType().binaryName(), accessor, calls());
    }

    Optional<TriedEntry> withCanonicalType(String canonicalType) {
        return with(canonicalType, entry.accessor().toString(), calls());
    }

    private List<String> calls() {
        return new ArrayList<>(entry.calls().stream().map(CallMapping::written).toList());
    }

    private Optional<TriedEntry> with(String canonicalType, String accessor, List<String> calls) {
        EntryResult result = Entry.of(EntryOptions.named(entry.name())
                .option(EntryOptions.CANONICAL_TYPE, canonicalType)
                .option(EntryOptions.ACCESSOR, accessor)
                .option(
                        EntryOptions.LEGACY_TYPES,
                        entry.legacyTypes().stream().map(TypeName::binaryName).toList())
                .option(EntryOptions.CALLS, calls.isEmpty() ? null : calls)
                .build());
        return result.isValid() ? Optional.of(new TriedEntry(result.entry())) : Optional.empty();
    }
}
