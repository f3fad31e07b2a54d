package dev.ssotkit.proof.pool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Class files in folders that are named like packages. */
record ClassFolder(Path root) implements ClassContainer {

    @Override
    public Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (ClassFileName.isOfClass(path)) {
                    names.add(ClassFileName.internalName(path));
                }
            });
        }
        return names;
    }

    @Override
    public byte @Nullable [] bytes(String name) throws IOException {
        Path file = root.resolve(name + ".class");
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    @Override
    public void close() {}
}
