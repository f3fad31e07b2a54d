package dev.ssotkit.benchmark.measure;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A jar of as many class files as an application has with its libraries: those of Spring Boot, Hibernate and their kin. */
public final class ManyClassFiles {
    private ManyClassFiles() {}

    /**
     * Writes it.
     *
     * @param libraries the folder of their jars
     * @return the number of class files, which is less than asked for where there are not so many
     */
    public static int pack(Path jar, Path libraries, int most) throws IOException {
        Set<Path> jars;
        try (Stream<Path> files = Files.list(libraries)) {
            jars = files.collect(TreeSet::new, Set::add, Set::addAll);
        }
        Set<String> packed = new HashSet<>();
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(jar)))) {
            for (Path from : jars) {
                pack(from, out, packed, most);
            }
        }
        return packed.size();
    }

    private static void pack(Path from, ZipOutputStream out, Set<String> packed, int most) throws IOException {
        try (ZipFile library = new ZipFile(from.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) library.stream().<ZipEntry>map(each -> each)::iterator) {
                String name = entry.getName();
                if (packed.size() < most
                        && name.endsWith(".class")
                        && !name.startsWith("META-INF/")
                        && !name.endsWith("module-info.class")
                        && packed.add(name)) {
                    out.putNextEntry(new ZipEntry(name));
                    out.write(library.getInputStream(entry).readAllBytes());
                    out.closeEntry();
                }
            }
        }
    }
}
