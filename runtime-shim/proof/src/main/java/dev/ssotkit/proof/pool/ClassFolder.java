package dev.ssotkit.proof.pool;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Class files in folders that are named like packages; behind links, too, as class loaders see them. */
record ClassFolder(Path root) implements ClassContainer {

    @Override
    public Set<ClassFileName> names() throws IOException {
        Set<ClassFileName> names = new HashSet<>();
        Files.walkFileTree(
                root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String path = root.relativize(file).toString().replace('\\', '/');
                        ClassFileName name = attributes.isRegularFile() ? ClassFileName.of(path) : null;
                        if (name != null) {
                            names.add(name);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
                        // What a link leads back to is there under its own name.
                        if (cause instanceof FileSystemLoopException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw cause;
                    }
                });
        return names;
    }

    @Override
    public byte[] bytes(ClassFileName name) throws IOException {
        Path versions = name.release() == 0 ? root : root.resolve("META-INF/versions/" + name.release());
        return Files.readAllBytes(versions.resolve(name.internalName() + ".class"));
    }

    @Override
    public void close() {}
}
