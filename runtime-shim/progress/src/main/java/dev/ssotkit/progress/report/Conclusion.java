package dev.ssotkit.progress.report;

import dev.ssotkit.progress.history.Count;
import dev.ssotkit.progress.history.Counts;
import dev.ssotkit.progress.sources.FileClass;
import dev.ssotkit.progress.sources.NamedInFile;
import java.util.ArrayList;
import java.util.List;

/** What the three counts mean together, in a sentence. */
final class Conclusion {
    private Conclusion() {}

    static String of(Report report) {
        Counts total = report.total();
        List<Count> counts = total.stream().toList();
        List<String> left = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            if (!count.measured()) {
                unknown.add(Counts.names().get(i));
            } else if (!count.isZero()) {
                String name = Counts.names().get(i);
                left.add(count.text() + " " + (count.value() == 1 ? name.substring(0, name.length() - 1) : name));
            }
        }
        for (FileClass kind : FileClass.values()) {
            addNamed(report, kind, left);
        }
        if (!left.isEmpty()) {
            return "Not done: " + String.join(", ", left) + " left"
                    + (unknown.isEmpty() ? "." : "; not measured: " + String.join(", ", unknown) + ".");
        }
        if (!unknown.isEmpty()) {
            return "Not known to be done: " + String.join(", ", unknown) + " not measured.";
        }
        if (report.named() == null) {
            return "All three counts are zero. Not known to be done: files that no runner supplies were not swept,"
                    + " give --sources.";
        }
        return "Nothing left: all three counts are zero, and no file names a legacy type.";
    }

    private static void addNamed(Report report, FileClass kind, List<String> left) {
        List<NamedInFile> named = report.named() == null ? List.of() : report.named();
        long lines = named.stream().filter(place -> place.kind() == kind).count();
        if (lines > 0) {
            left.add(Count.of(lines).text() + (lines == 1 ? " line of " : " lines of ") + kind.text());
        }
    }
}
