package dev.ssotkit.proof.pool;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The classes of a jar, or of a web, enterprise or Spring Boot archive with the archives in it. */
final class ClassArchive implements ClassContainer {

    private static final String OWN_CLASSES = "^(BOOT-INF|WEB-INF)/classes/";
    private static final Pattern NESTED =
            Pattern.compile("(BOOT-INF/lib|WEB-INF/lib|APP-INF/lib|lib)/.+\\.jar|[^/]+\\.(war|jar)");

    private final ZipFile zip;
    private final Map<ClassFileName, ZipEntry> classes = new HashMap<>();
    private final Map<ClassFileName, ClassArchive> nestedClasses = new HashMap<>();
    private final List<ClassArchive> nested = new ArrayList<>();
    private final @Nullable Path temporary;

    ClassArchive(Path file) throws IOException {
        this(file, null);
    }

    /** @param temporary the file itself, if it is to be deleted with this */
    private ClassArchive(Path file, @Nullable Path temporary) throws IOException {
        this.temporary = temporary;
        zip = new ZipFile(file.toFile());
        try {
            index();
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void index() throws IOException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            ClassFileName name = entry.isDirectory()
                    ? null
                    : ClassFileName.of(entry.getName().replaceFirst(OWN_CLASSES, ""));
            if (name != null) {
                classes.putIfAbsent(name, entry);
            } else if (NESTED.matcher(entry.getName()).matches()) {
                open(entry);
            }
        }
        for (ClassArchive archive : nested) {
            archive.names().forEach(name -> nestedClasses.putIfAbsent(name, archive));
        }
    }

    private void open(ZipEntry entry) throws IOException {
        Path copy = Files.createTempFile("nested", ".jar");
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            nested.add(new ClassArchive(copy, copy));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    @Override
    public Set<ClassFileName> names() {
        Set<ClassFileName> names = new HashSet<>(classes.keySet());
        names.addAll(nestedClasses.keySet());
        return names;
    }

    @Override
    public byte[] bytes(ClassFileName name) throws IOException {
        ZipEntry entry = classes.get(name);
        if (entry == null) {
            return Objects.requireNonNull(nestedClasses.get(name)).bytes(name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        List<Closeable> all = new ArrayList<>(nested);
        all.add(zip);
        try {
            ClosedTogether.close(all);
        } finally {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
