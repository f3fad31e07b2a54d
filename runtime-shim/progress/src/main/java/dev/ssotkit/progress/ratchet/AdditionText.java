package dev.ssotkit.progress.ratchet;

import dev.ssotkit.progress.left.Leftover;
import java.util.List;
import java.util.stream.Collectors;

/** A place that has more than was frozen, in words. */
final class AdditionText {
    private static final int MOST_LINES = 10;

    private AdditionText() {}

    /** {@code construction of a.Legacy, 3 here and 1 frozen (:12, :40, :41)}. */
    static String what(Comparison.Addition addition) {
        List<Leftover> all = addition.all();
        String what = addition.first().what();
        if (all.size() == 1) {
            return what;
        }
        String lines = all.stream()
                .map(left -> left.line().suffix())
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .collect(Collectors.joining(", "));
        return what + ", " + all.size() + " here and " + (addition.allowed() == 0 ? "none" : addition.allowed())
                + " frozen" + (lines.isEmpty() ? "" : " (" + lines + ")");
    }

    /** What to do about it. */
    static String remedy(Comparison.Addition addition) {
        return addition.all().stream().map(Leftover::remedy).distinct().collect(Collectors.joining("; or "));
    }
}
