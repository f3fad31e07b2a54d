package dev.ssotkit.progress.classes;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.shape.ClassShape;
import dev.ssotkit.map.shape.MalformedClassException;
import dev.ssotkit.map.site.FoundSite;
import dev.ssotkit.map.site.SiteFinder;
import dev.ssotkit.progress.cli.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds classes as a class path would: the first of its name in the roots, else the running JDK's. */
public final class ClassShapes implements SiteFinder.Classes {
    /** Where an application's own classes lie in a Spring Boot or web archive. */
    private static final Pattern ARCHIVE_ROOT = Pattern.compile("^(BOOT-INF|WEB-INF)/classes/");

    private static final String SUFFIX = ".class";

    private final Map<String, byte[]> classFiles = new HashMap<>();
    private final Map<String, Optional<ClassShape>> known = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private ClassShapes() {}

    /** @throws InputException if a root cannot be read, or none holds a class */
    public static ClassShapes in(List<Path> roots) {
        ClassShapes shapes = new ClassShapes();
        ClassFiles.in(roots).forEach((container, path, content) -> {
            String name = ARCHIVE_ROOT.matcher(path).replaceFirst("");
            if (name.endsWith(SUFFIX) && !shapes.classFiles.containsKey(name)) {
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
        Optional<ClassShape> shape = known.get(binaryName);
        if (shape == null) {
            shape = parse(binaryName);
            known.put(binaryName, shape);
        }
        return shape;
    }

    private Optional<ClassShape> parse(String binaryName) {
        byte[] bytes = classFile(binaryName.replace('.', '/'));
        try {
            return bytes == null ? Optional.empty() : Optional.of(ClassShape.parse(bytes));
        } catch (MalformedClassException e) {
            tell(binaryName.replace('.', '/'), e);
            return Optional.empty();
        }
    }

    @Override
    public byte @Nullable [] classFile(String internalName) {
        byte[] own = classFiles.get(internalName + SUFFIX);
        if (own != null) {
            return own;
        }
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(internalName + SUFFIX)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            tell(internalName, e);
            return null;
        }
    }

    private void tell(String internalName, Exception e) {
        problems.add(internalName + SUFFIX + " cannot be read (" + e.getMessage() + "); treated as missing");
    }

    /** The sites in the classes of the roots, in an order that depends on names only. */
    public List<FoundSite> sites(SiteFinder finder, ConsolidationMap map) {
        List<FoundSite> sites = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : new TreeMap<>(classFiles).entrySet()) {
            try {
                sites.addAll(finder.find(file.getValue(), map, this));
            } catch (RuntimeException e) {
                problems.add(file.getKey() + " cannot be looked at for sites (" + e + "); none of it are in this plan");
            }
        }
        return sites;
    }

    /** Class files that were asked for and could not be read, one line each. */
    public List<String> problems() {
        return problems.stream().distinct().toList();
    }
}
