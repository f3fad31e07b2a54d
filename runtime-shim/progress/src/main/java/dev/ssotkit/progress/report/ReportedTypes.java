package dev.ssotkit.progress.report;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.progress.history.Counts;
import dev.ssotkit.progress.history.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which types have a row: every legacy type, and any other of which the evidence speaks. */
final class ReportedTypes {
    private record Named(String name, String note, boolean legacy) {}

    /** By the key of their names. */
    private final Map<String, Named> types = new TreeMap<>();

    private ReportedTypes() {}

    static ReportedTypes of(ConsolidationMap map) {
        ReportedTypes types = new ReportedTypes();
        map.contested().forEach(type -> types.add(type, "claimed by two entries: moves in neither", true));
        for (Entry entry : map.entries()) {
            entry.legacyTypes().forEach(type -> types.add(type, "", true));
        }
        for (Entry entry : map.entries()) {
            types.add(entry.canonicalType(), "canonical", false);
            entry.calls().forEach(call -> types.add(call.type(), "factory", false));
        }
        return types;
    }

    private void add(TypeName type, String note, boolean legacy) {
        types.putIfAbsent(type.key(), new Named(type.binaryName(), note, legacy));
    }

    ReportedTypes with(CountsByType evidence) {
        evidence.namesByKey().forEach(type -> addForeign(type.getKey(), type.getValue()));
        return this;
    }

    ReportedTypes with(@Nullable Snapshot before) {
        if (before != null) {
            before.types().forEach((key, type) -> addForeign(key, type.name()));
        }
        return this;
    }

    private void addForeign(String key, String name) {
        types.putIfAbsent(key, new Named(name, "not in this map", false));
    }

    /** A legacy type has its row even when nothing is left of it; the others are worth one only if something is. */
    List<TypeRow> rows(Function<String, Counts> counts, @Nullable Snapshot before) {
        List<TypeRow> rows = new ArrayList<>();
        types.forEach((key, type) -> {
            Counts now = counts.apply(key);
            Counts earlier = before == null ? null : before.countsOf(key);
            if (type.legacy() || now.somethingLeft() || (earlier != null && earlier.somethingLeft())) {
                rows.add(new TypeRow(type.name(), type.note(), type.legacy(), now, earlier));
            }
        });
        rows.sort(Comparator.comparing(TypeRow::type));
        return List.copyOf(rows);
    }
}
