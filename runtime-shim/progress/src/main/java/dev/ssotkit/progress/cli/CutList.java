package dev.ssotkit.progress.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Lines for a terminal, where a list of thousands hides what stands above it. */
public final class CutList {
    private static final int MOST = 40;

    private CutList() {}

    /** Prints all of them, or the first ones and how many there are more. */
    public static void print(List<String> lines, boolean all, PrintWriter out) {
        // One line in place of one line would be no cut.
        boolean cut = !all && lines.size() > MOST + 1;
        (cut ? lines.subList(0, MOST) : lines).forEach(out::println);
        if (cut) {
            out.println("  ... and " + String.format(Locale.ROOT, "%,d", lines.size() - MOST)
                    + " more lines: --all shows them");
        }
    }
}
