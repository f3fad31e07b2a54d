package dev.ssotkit.evidence.files;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What some files of one container yielded, archives among them followed, in order.
 *
 * @param problems one line for each file or archive that could not be read
 */
record FilesRead<R>(List<R> found, List<String> problems) {
    /** Of class files: the JDK's modules, Android's, and those that application servers and distributions are made of. */
    private static final Set<String> ARCHIVES =
            Set.of("jar", "war", "ear", "rar", "zip", "jmod", "aar", "sar", "har", "par", "kar", "hpi", "nar");

    private static final int MODULE_HEADER = 4;

    /** A file of a container, by its path below it. */
    record File(String path, ReadBuffer.Source source) {}

    /** By its name, in whatever case: to look into every file of an archive for what it is would unpack all of them. */
    static boolean isArchive(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/')
                && ARCHIVES.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Reads them on this thread. */
    static <R> FilesRead<R> all(String container, List<File> files, ClassPathWalk.Reader<R> reader) {
        FilesRead<R> read = new FilesRead<>(new ArrayList<>(), new ArrayList<>());
        ReadBuffer buffer = new ReadBuffer();
        for (File file : files) {
            read.add(container, file.path(), buffer.of(file.source()), reader);
        }
        return read;
    }

    private void add(String container, String path, ReadBuffer content, ClassPathWalk.Reader<R> reader) {
        try {
            if (isArchive(path)) {
                addArchive(container + "!/" + path, content.bytes(), reader);
                return;
            }
            R one = reader.read(container, path, content);
            if (one != null) {
                found.add(one);
            }
        } catch (IOException e) {
            problems.add(container + ": " + path + " cannot be read (" + e.getMessage() + "); skipped");
        }
    }

    private void addArchive(String name, byte[] archive, ClassPathWalk.Reader<R> reader) throws IOException {
        boolean empty = true;
        ReadBuffer buffer = new ReadBuffer();
        try (ZipInputStream zip = new ZipInputStream(zipIn(archive))) {
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                empty = false;
                if (!entry.isDirectory()) {
                    // Read now, for what is damaged ends the archive: nothing behind it can be found.
                    ReadBuffer content = buffer.of(whole -> whole.read(zip));
                    int unused = content.length();
                    add(name, entry.getName(), content, reader);
                }
            }
        } catch (ZipException | EOFException e) {
            problems.add(name + " is damaged (" + e.getMessage() + "); the rest of it is skipped");
            return;
        }
        if (empty) {
            problems.add(name + " is no archive that can be read; skipped");
        }
    }

    /** A module file of the JDK's begins with a magic number and the version of its form (JEP 261); a zip file follows. */
    private static InputStream zipIn(byte[] archive) {
        boolean isModule = archive.length > MODULE_HEADER && archive[0] == 'J' && archive[1] == 'M';
        int start = isModule ? MODULE_HEADER : 0;
        return new ByteArrayInputStream(archive, start, archive.length - start);
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            ZipException damage = new ZipException("a name that is no text");
            damage.initCause(e);
            throw damage;
        }
    }
}
