package dev.ssotkit.agent.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;

/**
 * The process's own standard error.
 *
 * <p>Not {@code System.err}: the application may have replaced it by a stream that takes locks or logs, and a line may
 * come from inside class loading.
 */
public final class StandardError {
    private static final String PREFIX = "ssot-shim: ";

    private StandardError() {}

    /** Writes one line in one call, with the agent's name in front; control characters become spaces. */
    public static void line(String text) {
        StringBuilder line = new StringBuilder(PREFIX);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) ? ' ' : c);
        }
        write(line.append(System.lineSeparator()).toString());
    }

    static void trace(Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        write(trace.toString());
    }

    /** The terminal's, which need not be the one that the application chose for its files. */
    private static Charset charset() {
        String name = System.getProperty("stderr.encoding", System.getProperty("sun.stderr.encoding"));
        try {
            return name == null ? Charset.defaultCharset() : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return Charset.defaultCharset();
        }
    }

    private static void write(String text) {
        try {
            // Never closed: that would close the descriptor under the application.
            @SuppressWarnings("resource")
            FileOutputStream standardError = new FileOutputStream(FileDescriptor.err);
            standardError.write(text.getBytes(charset()));
        } catch (IOException e) {
            // There is nowhere left to say so, and the application must go on.
        } catch (SecurityException e) {
            // A security manager grants the descriptor to nobody, but anybody may print.
            System.err.print(text);
        }
    }
}
