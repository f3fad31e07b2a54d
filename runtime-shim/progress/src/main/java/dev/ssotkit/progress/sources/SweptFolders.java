package dev.ssotkit.progress.sources;

import dev.ssotkit.evidence.files.FilesBelow;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The files below a folder, but for what version control, tools and builds keep for themselves. */
final class SweptFolders extends SimpleFileVisitor<Path> {

    private static final Set<String> OF_TOOLS = Set.of(".git", ".svn", ".hg", "node_modules", ".gradle", ".idea");
    // Below a source folder these are packages.
    private static final Set<String> OF_BUILDS = Set.of("target", "build", "out");
    private static final Pattern SOURCE_FOLDER =
            Pattern.compile("(^|/)src(/[^/]+/(java|kotlin|groovy|scala|resources|webapp))?$");

    private final Path root;
    /** Where the root is: a link leads to all that is below it. */
    private final Path real;

    private final boolean isInSources;
    private final Set<String> skipped;
    private final List<Path> files = new ArrayList<>();

    private SweptFolders(Path root, Set<String> skipped) throws IOException {
        this.root = root;
        this.real = root.toRealPath();
        this.skipped = skipped;
        this.isInSources = SOURCE_FOLDER
                .matcher(root.toAbsolutePath().normalize().toString().replace('\\', '/'))
                .find();
    }

    /**
     * Every regular file, in the order of their names; also one that a link leads to, if it is not below the folder anyway.
     * A link to another folder may lead to all of a build's output or to half a disk: it is not looked into, and named.
     *
     * @param skipped takes the names of the folders that are not looked into
     */
    static List<Path> filesBelow(Path root, Set<String> skipped) throws IOException {
        SweptFolders folders = new SweptFolders(root, skipped);
        Files.walkFileTree(folders.real, folders);
        folders.files.sort(null);
        return folders.files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
        if (folder.equals(real) || !isSkipped(folder, name)) {
            return FileVisitResult.CONTINUE;
        }
        skipped.add(name);
        return FileVisitResult.SKIP_SUBTREE;
    }

    private boolean isSkipped(Path folder, String name) {
        return OF_TOOLS.contains(name) || OF_BUILDS.contains(name) && !isInSources && !isBelowSources(folder);
    }

    private boolean isBelowSources(Path folder) {
        for (Path part : real.relativize(folder)) {
            if (part.toString().equals("src")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        boolean elsewhere = attributes.isSymbolicLink() && Files.exists(file) && !FilesBelow.leadsInto(real, file);
        if (attributes.isRegularFile() || (elsewhere && Files.isRegularFile(file))) {
            files.add(root.resolve(real.relativize(file)));
        } else if (elsewhere && Files.isDirectory(file)) {
            skipped.add(file.getFileName() + " (a link)");
        }
        return FileVisitResult.CONTINUE;
    }
}
