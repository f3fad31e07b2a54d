package dev.ssotkit.proof.pool;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Class files in folders that are named like packages; behind links, too, as class loaders see them. */
record ClassFolder(Path root) implements ClassContainer {

    @Override
    public Set<ClassFileName> names() throws IOException {
        Set<ClassFileName> names = new HashSet<>();
        try (Stream<Path> files = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                ClassFileName name =
                        ClassFileName.of(root.relativize(file).toString().replace('\\', '/'));
                if (name != null) {
                    names.add(name);
                }
            });
        }
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
