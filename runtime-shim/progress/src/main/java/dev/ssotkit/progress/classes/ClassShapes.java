package dev.ssotkit.progress.classes;

import dev.ssotkit.map.shape.ClassShape;
import dev.ssotkit.map.shape.MalformedClassException;
import dev.ssotkit.map.shape.ShapeSource;
import dev.ssotkit.progress.cli.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds classes as a class path would: the first of its name in the roots, else the running JDK's. */
public final class ClassShapes implements ShapeSource {
    /** Where an application's own classes lie in a Spring Boot or web archive. */
    private static final Pattern ARCHIVE_ROOT = Pattern.compile("^(BOOT-INF|WEB-INF)/classes/");

    private final Map<String, byte[]> classFiles = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private ClassShapes() {}

    /** @throws InputException if a root cannot be read, or none holds a class */
    public static ClassShapes in(List<Path> roots) {
        ClassShapes shapes = new ClassShapes();
        ClassFiles.in(roots).forEach((container, path, content) -> {
            String name = ARCHIVE_ROOT.matcher(path).replaceFirst("");
            if (name.endsWith(".class") && !shapes.classFiles.containsKey(name)) {
                shapes.classFiles.put(name, content.bytes());
            }
        });
        if (shapes.classFiles.isEmpty()) {
            throw new InputException(roots.get(0) + ": no class file in it; compile first, or give the jar");
        }
        return shapes;
    }

    @Override
    public Optional<ClassShape> find(String binaryName) {
        String path = binaryName.replace('.', '/') + ".class";
        try {
            byte[] own = classFiles.get(path);
            byte[] bytes = own == null ? ofTheJdk(path) : own;
            return bytes == null ? Optional.empty() : Optional.of(ClassShape.parse(bytes));
        } catch (MalformedClassException | IOException e) {
            problems.add(path + " cannot be read (" + e.getMessage() + "); treated as missing");
            return Optional.empty();
        }
    }

    private static byte @Nullable [] ofTheJdk(String path) throws IOException {
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** Class files that were asked for and could not be read, one line each. */
    public List<String> problems() {
        return problems.stream().distinct().toList();
    }
}
