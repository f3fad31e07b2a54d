package dev.ssotkit.evidence.files;

import dev.ssotkit.evidence.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of class folders and archives, archives in archives included, in an order that depends on their names only. */
public final class ClassPathWalk {
    /**
     * Looks at one file.
     *
     * @param <R> what is found in it
     */
    @FunctionalInterface
    public interface Reader<R> {
        /**
         * Looks at one file, on any thread.
         *
         * @param container the folder or jar, {@code app.jar!/BOOT-INF/lib/a.jar} for a jar in a jar
         * @param path below it, with {@code /}
         * @param content reads the file; may be called during this call only
         * @return null if there is nothing in it
         * @throws IOException if its content cannot be read: a problem, and the others go on
         */
        @Nullable
        R read(String container, String path, Content content) throws IOException;
    }

    /** Takes files one by one. */
    @FunctionalInterface
    public interface Visitor {
        /** As {@link Reader#read}, but on the caller's thread and in order. */
        void visit(String container, String path, Content content) throws IOException;
    }

    /** A file's bytes, read only when somebody wants them. */
    public interface Content {
        /** In an array of their own. */
        byte[] bytes() throws IOException;

        /** At the start of an array that is used again for the next file; what stands behind them is not theirs. */
        byte[] borrowed() throws IOException;

        /** How many there are. */
        int length() throws IOException;
    }

    private static final int FILES_AT_ONCE = 128;

    private final List<Path> roots;
    private final List<String> problems = new ArrayList<>();

    private ClassPathWalk(List<Path> roots) {
        this.roots = roots;
    }

    /** @throws InputException naming each root that is neither a folder nor a jar */
    public static ClassPathWalk in(List<Path> roots) {
        List<String> problems = new ArrayList<>();
        for (Path root : roots) {
            if (!Files.exists(root)) {
                problems.add(root + ": no such folder or jar; give compiled classes, for example target/classes");
            } else if (!Files.isDirectory(root) && !ArchiveEnd.isIn(root)) {
                problems.add(root + ": neither a folder nor a jar; give compiled classes, for example target/classes");
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return new ClassPathWalk(List.copyOf(roots));
    }

    /**
     * Visits the files one after the other.
     *
     * @throws InputException if a root cannot be read
     */
    public void forEach(Visitor visitor) {
        Reader<Void> reader = (container, path, content) -> {
            visitor.visit(container, path, content);
            return null;
        };
        walk((container, files) ->
                problems.addAll(FilesRead.all(container, files, reader).problems()));
    }

    /**
     * Reads the files on all processors.
     *
     * @param inOrder takes what is found, on the caller's thread, in the order of the files
     * @throws InputException if a root cannot be read
     */
    public <R> void forEach(Reader<R> reader, Consumer<? super R> inOrder) {
        try (InOrder<FilesRead<R>> work = new InOrder<>(read -> {
            read.found().forEach(inOrder);
            problems.addAll(read.problems());
        })) {
            walk(new Batches() {
                @Override
                public void take(String container, List<FilesRead.File> files) {
                    work.add(() -> FilesRead.all(container, files, reader));
                }

                @Override
                public void end() {
                    work.finish();
                }
            });
        }
    }

    /** Takes files by and by, never many at once. */
    @FunctionalInterface
    private interface Batches {
        void take(String container, List<FilesRead.File> files);

        /** The files so far are about to be closed. */
        default void end() {}
    }

    private void walk(Batches batches) {
        for (Path root : roots) {
            try {
                if (Files.isDirectory(root)) {
                    walkFolder(root, batches);
                } else {
                    walkJar(root, batches);
                }
            } catch (IOException | UncheckedIOException e) {
                throw new InputException(root + ": cannot be read: " + e);
            }
        }
        batches.end();
    }

    private static void walkFolder(Path root, Batches batches) throws IOException {
        FilesBelow.Failure ends = (path, cause) -> {
            throw cause;
        };
        divide(
                root.toString(),
                FilesBelow.of(root, ends).stream()
                        .map(file -> new FilesRead.File(
                                root.relativize(file).toString().replace('\\', '/'), buffer -> buffer.read(file)))
                        .toList(),
                batches);
    }

    private void walkJar(Path jar, Batches batches) throws IOException {
        if (ArchiveEnd.isOfAnother(jar)) {
            problems.add(jar + " is cut off: only the last archive in it is read; build or copy it again");
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            divide(
                    jar.toString(),
                    Collections.list(zip.entries()).stream()
                            .filter(entry -> !entry.isDirectory())
                            .sorted(Comparator.comparing(ZipEntry::getName))
                            .map(entry -> new FilesRead.File(entry.getName(), buffer -> buffer.read(zip, entry)))
                            .toList(),
                    batches);
            batches.end();
        }
    }

    /** An archive in it may hold more than all that stands around it, and comes alone. */
    private static void divide(String container, List<FilesRead.File> files, Batches batches) {
        int from = 0;
        for (int at = 0; at < files.size(); at++) {
            if (FilesRead.isArchive(files.get(at).path())) {
                if (from < at) {
                    batches.take(container, files.subList(from, at));
                }
                batches.take(container, files.subList(at, at + 1));
                from = at + 1;
            } else if (at - from + 1 == FILES_AT_ONCE) {
                batches.take(container, files.subList(from, at + 1));
                from = at + 1;
            }
        }
        if (from < files.size()) {
            batches.take(container, files.subList(from, files.size()));
        }
    }

    /** Archives in archives, and files, that could not be read, one line each, after {@code forEach}. */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
