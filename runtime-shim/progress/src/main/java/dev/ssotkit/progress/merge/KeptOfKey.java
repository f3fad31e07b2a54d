package dev.ssotkit.progress.merge;

import java.util.List;

/** Of all lines of one key those that say what the others do: the greatest, and the earliest. Not thread-safe. */
final class KeptOfKey {
    private KeptLine greatest;
    private KeptLine earliest;

    KeptOfKey(KeptLine first) {
        greatest = first;
        earliest = first;
    }

    void add(KeptLine line) {
        if (KeptLine.GREATEST_FIRST.compare(line, greatest) < 0) {
            greatest = line;
        }
        if (KeptLine.EARLIEST_FIRST.compare(line, earliest) < 0) {
            earliest = line;
        }
    }

    KeptLine.Key key() {
        return greatest.key();
    }

    List<KeptLine> lines() {
        return greatest.text().equals(earliest.text()) ? List.of(greatest) : List.of(greatest, earliest);
    }
}
