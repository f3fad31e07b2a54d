package dev.ssotkit.progress.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a command has printed and nobody has received: a full disk, a closed stream. A reader that has seen enough, such as
 * {@code head}, has lost nothing.
 */
public final class LostOutput {
    private LostOutput() {}

    /**
     * Looks back at all that was printed.
     *
     * @return what to say of it; null if all of it has arrived, or nobody wants the rest
     */
    public static @Nullable String of(PrintWriter out) {
        return of(out, new FileOutputStream(FileDescriptor.out));
    }

    /** @param standardOutput asked for the reason, which a print stream keeps to itself */
    static @Nullable String of(PrintWriter out, OutputStream standardOutput) {
        if (!out.checkError()) {
            return null;
        }
        String reason = "";
        try {
            standardOutput.write('\n');
        } catch (IOException e) {
            reason = String.valueOf(e.getMessage());
        }
        return reason.toLowerCase(Locale.ROOT).contains("pipe")
                ? null
                : "standard output: not all of it could be written" + (reason.isEmpty() ? "" : " (" + reason + ")")
                        + "; make room, or write it elsewhere";
    }
}
