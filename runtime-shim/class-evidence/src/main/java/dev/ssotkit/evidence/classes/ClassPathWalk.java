package dev.ssotkit.evidence.classes;

import dev.ssotkit.evidence.InputException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The files of class folders and archives, archives in archives included, in an order that depends on their names only. */
public final class ClassPathWalk {
    /** Takes files one by one. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Takes one file.
         *
         * @param container the folder or jar, {@code app.jar!/BOOT-INF/lib/a.jar} for a jar in a jar
         * @param path below it, with {@code /}
         * @param content reads the file; may be called during the visit only
         */
        void visit(String container, String path, Content content) throws IOException;
    }

    /** A file's bytes, read only when somebody wants them. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes() throws IOException;
    }

    private static final Pattern ARCHIVE = Pattern.compile("\\.(jar|war|ear|rar)$");

    private final List<Path> roots;
    private final List<String> problems = new ArrayList<>();

    private ClassPathWalk(List<Path> roots) {
        this.roots = roots;
    }

    /** @throws InputException naming each root that is neither a folder nor a jar */
    public static ClassPathWalk in(List<Path> roots) {
        List<String> problems = new ArrayList<>();
        for (Path root : roots) {
            if (!Files.exists(root)) {
                problems.add(root + ": no such folder or jar; give compiled classes, for example target/classes");
            } else if (!Files.isDirectory(root) && !isZip(root)) {
                problems.add(root + ": neither a folder nor a jar; give compiled classes, for example target/classes");
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return new ClassPathWalk(List.copyOf(roots));
    }

    private static boolean isZip(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws InputException if a root cannot be read */
    public void forEach(Visitor visitor) {
        for (Path root : roots) {
            try {
                if (Files.isDirectory(root)) {
                    visitFolder(root, visitor);
                } else {
                    visitJar(root, visitor);
                }
            } catch (IOException e) {
                throw new InputException(root + ": cannot be read: " + e);
            }
        }
    }

    private void visitFolder(Path root, Visitor visitor) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String path = root.relativize(file).toString().replace('\\', '/');
            visit(root.toString(), path, () -> Files.readAllBytes(file), visitor);
        }
    }

    private void visitJar(Path jar, Visitor visitor) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = new ArrayList<>(Collections.list(zip.entries()));
            entries.sort((one, other) -> one.getName().compareTo(other.getName()));
            for (ZipEntry entry : entries) {
                if (!entry.isDirectory()) {
                    visit(jar.toString(), entry.getName(), () -> bytes(zip, entry), visitor);
                }
            }
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private void visit(String container, String path, Content content, Visitor visitor) throws IOException {
        if (ARCHIVE.matcher(path).find()) {
            visitNestedJar(container + "!/" + path, content.bytes(), visitor);
        } else {
            visitor.visit(container, path, content);
        }
    }

    private void visitNestedJar(String name, byte[] jar, Visitor visitor) throws IOException {
        boolean empty = true;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                empty = false;
                if (!entry.isDirectory()) {
                    byte[] bytes = zip.readAllBytes();
                    visit(name, entry.getName(), () -> bytes, visitor);
                }
            }
        } catch (ZipException | EOFException e) {
            problems.add(name + " is damaged (" + e.getMessage() + "); the rest of it is skipped");
            return;
        }
        if (empty) {
            problems.add(name + " is no archive that can be read; skipped");
        }
    }

    /** Archives in archives that could not be read, one line each, after {@link #forEach}. */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
