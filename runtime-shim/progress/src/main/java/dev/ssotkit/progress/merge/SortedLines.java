package dev.ssotkit.progress.merge;

import dev.ssotkit.progress.logline.AnyLine;
import dev.ssotkit.progress.logline.BrokenLineException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lines of a file that was written in the order of their keys, read back; by the line they stand at. */
final class SortedLines implements Comparable<SortedLines>, Closeable {
    private final BufferedReader reader;
    private @Nullable KeptLine current;

    SortedLines(BufferedReader reader) {
        this.reader = reader;
    }

    /** Goes to the next line, and says whether there is one. */
    boolean advance() throws IOException {
        String text = reader.readLine();
        current = text == null ? null : read(text);
        return current != null;
    }

    private static KeptLine read(String text) throws IOException {
        try {
            return KeptLine.of(AnyLine.parse(text), text).orElseThrow(() -> new IOException("no line of ours"));
        } catch (BrokenLineException e) {
            throw new IOException("somebody changed a temporary file", e);
        }
    }

    KeptLine current() {
        if (current == null) {
            throw new IllegalStateException("at no line");
        }
        return current;
    }

    @Override
    public int compareTo(SortedLines other) {
        return current().key().compareTo(other.current().key());
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
