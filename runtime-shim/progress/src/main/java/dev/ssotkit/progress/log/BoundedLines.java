package dev.ssotkit.progress.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8, of which the part beyond a limit is not kept: what is no log may be one line of gigabytes. */
final class BoundedLines implements AutoCloseable {
    /** Far longer than any line of the agent's, in characters. */
    static final int LONGEST = 1 << 20;

    private final Reader reader;
    private boolean cut;

    BoundedLines(InputStream in) {
        // A decoder of our own would throw at a torn UTF-8 sequence; this one replaces it, and the line fails as JSON.
        reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    }

    /** The next line without its end, at most {@link #LONGEST} characters of it; null after the last one. */
    @Nullable
    String next() throws IOException {
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        cut = false;
        StringBuilder line = new StringBuilder();
        while (c >= 0 && c != '\n') {
            if (line.length() < LONGEST) {
                line.append((char) c);
            } else {
                cut = true;
            }
            c = reader.read();
        }
        return line.toString();
    }

    /** Whether the last line was longer than what {@link #next()} gave of it. */
    boolean wasCut() {
        return cut;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
