package dev.ssotkit.progress.ratchet;

import dev.ssotkit.map.text.FrozenStores;
import dev.ssotkit.progress.left.Measurement;
import java.util.Map;

/** A store as it is written: the same bytes for the same store, wherever and whenever. */
final class StoreText {
    static final String VERSION = ", version 1";
    static final String CANONICAL = "canonical ";
    static final String IN_CLASSES = "*";
    static final String MEASURED = "measured ";

    private StoreText() {}

    static String of(Store store) {
        StringBuilder text = new StringBuilder();
        text.append(FrozenStores.BEGINNING).append(VERSION).append("""
                        . What may still use what the canonical type replaces; all else fails.
                        # A line is: evidence, legacy type, kind, place, and how often; of a run-time site its id, with * if class files had it.
                        # `check` takes out what is solved: commit that. Only `freeze`, with the same options, puts in what is new.
                        # After a merge keep the lines of both sides: where two name one place, the smaller number holds.
                        """);
        text.append(CANONICAL).append(store.canonicalType()).append('\n');
        store.measured().forEach((measurement, roots) -> {
            String measured = MEASURED + measurement.text();
            if (roots.isEmpty()) {
                text.append(measured).append('\n');
            }
            roots.forEach(root -> text.append(measured).append(' ').append(root).append('\n'));
        });
        for (Map.Entry<StoreKey, Integer> line : store.counts().entrySet()) {
            StoreKey key = line.getKey();
            text.append(key.text())
                    .append(' ')
                    .append(key.measurement() == Measurement.RUN_TIME ? key.siteId() : line.getValue())
                    .append(store.inClasses().contains(key) ? IN_CLASSES : "")
                    .append('\n');
        }
        return text.toString();
    }
}
