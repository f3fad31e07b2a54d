package dev.ssotkit.junit.closing;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.TypeName;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What of a class path is the project's own: its folders, and the jar that declares the accessor, for that is a module's. A
 * jar with a legacy type alone may be a library, whose types nobody can delete.
 */
final class ProjectClasses {
    private static final String SUFFIX = ".class";

    private ProjectClasses() {}

    /** In the order of the class path. What cannot be read is left out, as a class loader does. */
    static List<Path> of(ConsolidationMap map, String classPath) {
        Set<String> keys = map.entries().stream()
                .map(entry -> entry.accessor().declaringType().key())
                .collect(Collectors.toUnmodifiableSet());
        List<Path> own = new ArrayList<>();
        for (String element : classPath.split(File.pathSeparator)) {
            Path path = Path.of(element);
            if (Files.isDirectory(path) || Files.isRegularFile(path) && declaresOneOf(keys, path)) {
                own.add(path);
            }
        }
        return own;
    }

    private static boolean declaresOneOf(Set<String> keys, Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                String name = entries.nextElement().getName();
                if (name.endsWith(SUFFIX)
                        && keys.contains(TypeName.keyOf(name.substring(0, name.length() - SUFFIX.length())
                                .replace('/', '.')))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
