package dev.ssotkit.evidence.files;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The files below a folder as whoever opens them sees them: behind links, too, the folder itself may be one. A folder that
 * a link in it leads back to is there under its own name, and not looked into again.
 */
public final class FilesBelow {
    /** Is told what could not be looked into, and decides whether that ends it. */
    @FunctionalInterface
    public interface Failure {
        void at(Path path, IOException cause) throws IOException;
    }

    private FilesBelow() {}

    /** Every regular file, named from the folder as it was given, in the order of their names. */
    public static List<Path> of(Path folder, Failure failure) throws IOException {
        List<Path> files = new ArrayList<>();
        Path real = folder.toRealPath();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
                            throws IOException {
                        boolean leadsBack = !path.equals(folder) && leadsInto(real, path);
                        return leadsBack ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile()) {
                            files.add(path);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path path, IOException cause) throws IOException {
                        // A link to a folder that it is in.
                        if (!(cause instanceof FileSystemLoopException)) {
                            failure.at(path, cause);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(null);
        return files;
    }

    /** Whether a path is a link to what a folder holds. */
    public static boolean leadsInto(Path realFolder, Path path) throws IOException {
        return Files.isSymbolicLink(path) && path.toRealPath().startsWith(realFolder);
    }
}
