package dev.ssotkit.progress.certificate;

import java.io.PrintWriter;
import java.util.List;

/** What came of a closing check, for a terminal. */
public final class ClosingText {
    private ClosingText() {}

    public static void print(List<ClosingPart> parts, PrintWriter out) {
        boolean holds = parts.stream().allMatch(ClosingPart::holds);
        out.println(holds ? "Closed." : "Not closed:");
        for (ClosingPart part : parts) {
            out.println((part.holds() ? "  holds   " : "  FAILS   ") + part.name() + ": " + part.figure()
                    + (part.basis().isEmpty() ? "" : " (" + part.basis() + ")"));
            part.open().forEach(line -> out.println("            " + line));
        }
    }
}
