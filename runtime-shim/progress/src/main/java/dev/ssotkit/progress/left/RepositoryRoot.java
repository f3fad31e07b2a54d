package dev.ssotkit.progress.left;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.record.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the repository begins: names of files from there are the same on every machine. */
public final class RepositoryRoot {
    private final Path root;
    private final Path workingDirectory;

    private RepositoryRoot(Path root, Path workingDirectory) {
        this.root = root;
        this.workingDirectory = workingDirectory;
    }

    /**
     * The folder that was named; else the nearest one that git knows at or above the working directory; else that itself.
     *
     * @throws InputException if what was named is no folder
     */
    public static RepositoryRoot of(@Nullable Path named, Path workingDirectory) {
        if (named != null && !Files.isDirectory(named)) {
            throw new InputException(named + ": no such folder; give the root of the repository");
        }
        Path here = real(workingDirectory);
        return new RepositoryRoot(named == null ? ofGit(here) : real(named), here);
    }

    private static Path ofGit(Path here) {
        // In a linked work tree, .git is a file.
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return here;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /**
     * The name of a file from the root, with {@code /}.
     *
     * @param folder in which the user said to look
     * @param path below that folder; the name itself where the folder lies outside of the repository
     */
    String nameOf(Path folder, String path) {
        // Of texts, not of paths: a name on a disk need not be one in the encoding that this JVM writes names in.
        Path whole = real(folder);
        if (whole.startsWith(root)) {
            String name = slashed(root.relativize(whole));
            return name.isEmpty() ? slashed(path) : name + "/" + slashed(path);
        }
        String below =
                root.startsWith(whole) ? whole.relativize(root).toString().replace('\\', '/') + "/" : path;
        return slashed(path.startsWith(below) && !path.equals(below) ? path.substring(below.length()) : path);
    }

    /** The same of a folder or jar; its own last name where it lies outside. */
    public String nameOf(Path path) {
        Path whole = real(path);
        if (!whole.startsWith(root)) {
            return String.valueOf(whole.getFileName());
        }
        String name = slashed(root.relativize(whole));
        return name.isEmpty() ? "." : name;
    }

    /** The same of a file as the table of a dry run names it: from the root of the build, which may lie below. */
    String nameOfTabled(String file) {
        if (!exists(root, file) && exists(workingDirectory, file)) {
            return nameOf(workingDirectory, file);
        }
        return file;
    }

    private static boolean exists(Path folder, String file) {
        try {
            return Files.exists(folder.resolve(file));
        } catch (InvalidPathException e) {
            // A table of another machine names what cannot be here.
            return false;
        }
    }

    private static String slashed(Path path) {
        return slashed(path.toString());
    }

    private static String slashed(String path) {
        // A name with a line break in it would be two lines of a store.
        return PlainText.singleLine(path.replace('\\', '/'));
    }
}
