package dev.ssotkit.progress.files;

import dev.ssotkit.evidence.InputException;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;

/** What the user named to be written: a file, or what is none and is written into as it is. */
final class OutputTarget {
    /** Standard output by its names; on Linux it may be a file by the last of them, which others write to as well. */
    private static final Set<String> STANDARD_OUTPUT = Set.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private final Path named;

    private OutputTarget(Path named) {
        this.named = named;
    }

    /** @throws InputException if nothing can be written there */
    static OutputTarget of(Path named) {
        if (named.toString().equals("-")) {
            throw new InputException("-: is no name of a file here; for standard output give /dev/stdout");
        }
        if (Files.isDirectory(named)) {
            throw new InputException(
                    (named.toString().isEmpty() ? "''" : named) + ": is a folder; name a file to be written");
        }
        return new OutputTarget(named);
    }

    private boolean isStandardOutput() {
        return STANDARD_OUTPUT.contains(named.toString());
    }

    /** Whether another file moved into its place would not be what somebody reads: a pipe, a terminal, standard output. */
    boolean isStream() {
        return isStandardOutput() || Files.exists(named) && !Files.isRegularFile(named);
    }

    /** The file that is to be replaced, behind links, whether it is there or not. Its folder is made. */
    Path file() throws IOException {
        Path whole = named.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(whole) && links < MOST_LINKS; links++) {
            whole = whole.resolveSibling(Files.readSymbolicLink(whole));
        }
        Path folder = whole.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        return whole;
    }

    /**
     * A new file next to one. In the same folder, for elsewhere may be another disk; of a short name, for the other one may
     * be as long as names can be. Not createTempFile, whose files nobody else may read.
     */
    static Path beside(Path file) {
        return file.resolveSibling(".ssot-" + UUID.randomUUID() + ".tmp");
    }

    /** Of a stream: what was written stays, also by others. */
    Writer intoStream() throws IOException {
        return isStandardOutput() ? writer(new StandardOutput()) : intoFile(named);
    }

    static Writer intoFile(Path file, OpenOption... options) throws IOException {
        return writer(Files.newOutputStream(file, options));
    }

    // Half a surrogate pair, which names may hold, has no UTF-8 form: that is no reason to write nothing.
    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(
                out,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    /** Where the shell has left it, in the middle of a file that is appended to. The command prints after it. */
    private static final class StandardOutput extends FilterOutputStream {
        StandardOutput() {
            super(new FileOutputStream(FileDescriptor.out));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    @Override
    public String toString() {
        return named.toString();
    }
}
