package com.acme.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A jar of as many class files as an application has with its libraries: the running JDK's own, again and again. */
final class ManyClassFiles {
    private ManyClassFiles() {}

    /** Writes it. */
    static void pack(Path jar, int classes) throws IOException {
        List<Path> files;
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules");
        try (Stream<Path> walk = Files.walk(modules)) {
            files = walk.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .toList();
        }
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(file))) {
            for (int i = 0; i < classes; i++) {
                Path from = files.get(i % files.size());
                out.putNextEntry(new ZipEntry("round" + i / files.size() + from));
                Files.copy(from, out);
                out.closeEntry();
            }
        }
    }

    /** Reads and inflates all of it, and says what CPU time the JVM took. */
    public static void main(String[] arguments) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (ZipFile jar = new ZipFile(arguments[0])) {
            for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().<ZipEntry>map(each -> each)::iterator) {
                try (InputStream in = jar.getInputStream(entry)) {
                    while (in.read(buffer) >= 0) {
                        // The next piece takes its place.
                    }
                }
            }
        }
        System.out.println(MeasuredJvm.cpuMillis());
    }
}
