package dev.ssotkit.progress.testkit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Small programs, compiled by the JDK that runs the test. */
public final class Compiled {
    private Compiled() {}

    /** Each source starts with {@code package p;} and declares one top-level type first. */
    public static Path into(Path folder, String... sources) throws IOException {
        List<JavaFileObject> units = new ArrayList<>();
        for (String source : sources) {
            units.add(new Source(source));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Files.createDirectories(folder);
        boolean compiles = compiler.getTask(
                        null, null, null, List.of("-d", folder.toString(), "-g", "-parameters"), null, units)
                .call();
        if (!compiles) {
            throw new AssertionError("the test's own sources do not compile");
        }
        return folder;
    }

    /** A jar of everything below the folder. */
    public static Path jar(Path folder, Path jar) throws IOException {
        try (Stream<Path> files = Files.walk(folder);
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
        return jar;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///" + nameOf(text) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        private static String nameOf(String text) {
            String name = text.replaceFirst("(?s).*?\\b(?:class|interface|enum|record|@interface) (\\w+).*", "$1");
            return text.replaceFirst("(?s)package ([\\w.]+);.*", "$1").replace('.', '/') + "/" + name;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
