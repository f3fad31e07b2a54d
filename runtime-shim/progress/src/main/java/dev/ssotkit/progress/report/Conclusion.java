package dev.ssotkit.progress.report;

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
        if (!left.isEmpty()) {
            return "Not done: " + String.join(", ", left) + " left"
                    + (unknown.isEmpty() ? "." : "; not measured: " + String.join(", ", unknown) + ".");
        }
        if (!unknown.isEmpty()) {
            return "Not known to be done: " + String.join(", ", unknown) + " not measured.";
        }
        return "Nothing left: all three counts are zero.";
    }
}
