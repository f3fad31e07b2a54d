package dev.ssotkit.walkthrough.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A temporary folder outside any git tree: under an ignored folder OpenRewrite's plugin finds nothing and says success. */
public final class ScratchFolder implements AutoCloseable {

    private final Path path;
    private final boolean kept;

    private ScratchFolder(Path path, boolean kept) {
        this.path = path;
        this.kept = kept;
    }

    /**
     * Creates it in the system's folder for temporary files.
     *
     * @param kept leave it there on {@link #close()}
     * @throws IOException if that folder lies in a git tree, or cannot be written
     */
    public static ScratchFolder create(boolean kept) throws IOException {
        return in(Path.of(System.getProperty("java.io.tmpdir")), kept);
    }

    static ScratchFolder in(Path parent, boolean kept) throws IOException {
        Path real = parent.toRealPath();
        for (Path folder = real; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                throw new IOException("the folder for temporary files, " + real + ", lies in the git tree " + folder
                        + ", where OpenRewrite would skip ignored files; set TMPDIR to one outside");
            }
        }
        return new ScratchFolder(Files.createTempDirectory(real, "walkthrough-"), kept);
    }

    public Path path() {
        return path;
    }

    /** Copies a project's sources into it, leaving out what a build made. */
    public Path copyOf(Path project, String name) throws IOException {
        Path copy = path.resolve(name);
        Files.walkFileTree(project, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.equals(project.resolve("target"))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy.resolve(project.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, copy.resolve(project.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
        return copy;
    }

    @Override
    public void close() throws IOException {
        if (kept) {
            return;
        }
        // Links are deleted, never followed: behind them lies the user's own local repository.
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
