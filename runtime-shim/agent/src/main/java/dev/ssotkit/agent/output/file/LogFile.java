package dev.ssotkit.agent.output.file;

import java.io.File;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of one run, and the older ones it was rotated into; never shared with another run. Not thread-safe.
 *
 * <p>Uses {@code java.io} only: the first line may be written before main, when an application's own default file
 * system must not be loaded yet.
 */
final class LogFile {
    private static final int MOST_CHOICES = 1000;

    private final LogName name;
    private final long maxBytes;
    private final int keep;
    private final Deque<File> older = new ArrayDeque<>();
    private int rotations;
    private @Nullable File current;
    private @Nullable LineWriter writer;
    private long headBytes;

    /** @param keep how many files may be there, the current one among them */
    LogFile(LogName name, long maxBytes, int keep) {
        this.name = name;
        this.maxBytes = maxBytes;
        this.keep = keep;
    }

    /** The file in use; the one that is wanted before it is open. */
    File path() {
        return current == null ? name.wanted() : current;
    }

    boolean isOpen() {
        return writer != null;
    }

    /** Whether someone removed or renamed the file, so that what is written would be lost with it. */
    boolean hasVanished() {
        return writer != null && !path().exists();
    }

    /** Makes a name this run's own, unless it has one. */
    void claim() throws IOException {
        if (current == null || !current.exists()) {
            current = create();
        }
    }

    /** Starts the file, or goes on with it after a failure. */
    void open(List<String> head) throws IOException {
        claim();
        writer = new LineWriter(path());
        append(head);
        headBytes = writer.size();
    }

    /**
     * Whether the lines fit under the cap. A file whose head alone exceeds it gets half as much again: else each line
     * would rotate it.
     */
    boolean hasRoomFor(List<String> lines) {
        if (writer == null || !path().isFile()) {
            return true;
        }
        long limit = Math.max(maxBytes, headBytes + maxBytes / 2);
        long size = writer.size();
        for (String line : lines) {
            // In UTF-8 at most three bytes a character; most have one, and the cap need not be met to the byte.
            size += line.length() + 1L;
        }
        return size <= limit;
    }

    void append(List<String> lines) throws IOException {
        if (writer == null) {
            throw new IOException("not open");
        }
        writer.write(lines);
    }

    /** Starts a new file with that head; the old one stays complete until the new one is. */
    void rotate(List<String> head) throws IOException {
        File file = path();
        File next = new File(file.getPath() + ".tmp");
        try {
            LineWriter.writeAnew(next, head);
            close();
            if (keep > 1) {
                File rotated = freeRotatedName(file);
                rename(file, rotated);
                older.addLast(rotated);
            }
            rename(next, file);
        } catch (IOException e) {
            delete(next);
            throw e;
        }
        while (older.size() > keep - 1) {
            delete(older.removeFirst());
        }
        writer = new LineWriter(file);
        headBytes = writer.size();
    }

    void close() {
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }

    private File create() throws IOException {
        File folder = name.wanted().getParentFile();
        if (folder != null && !folder.isDirectory() && !folder.mkdirs() && !folder.isDirectory()) {
            throw new IOException("no such folder, and it cannot be made");
        }
        for (int n = 1; n <= MOST_CHOICES; n++) {
            File choice = name.choice(n);
            boolean device = choice.exists() && !choice.isFile() && !choice.isDirectory();
            if (device || choice.createNewFile()) {
                return choice;
            }
        }
        throw new IOException("so many logs of that name are there");
    }

    private File freeRotatedName(File file) {
        File rotated;
        do {
            rotated = LogName.rotated(file, ++rotations);
        } while (rotated.exists());
        return rotated;
    }

    private static void rename(File from, File to) throws IOException {
        // Windows does not rename onto a file that is there.
        if (!from.renameTo(to) && !(to.delete() && from.renameTo(to))) {
            throw new IOException("cannot rename " + from.getName() + " to " + to.getName());
        }
    }

    private static void delete(File file) {
        // One that cannot be deleted is left: the log itself is not affected.
        boolean unused = file.delete();
    }
}
