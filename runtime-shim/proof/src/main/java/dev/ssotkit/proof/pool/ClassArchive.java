package dev.ssotkit.proof.pool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The classes of a jar, or of a web or Spring Boot archive's own part; archives inside it are not opened. */
final class ClassArchive implements ClassContainer {

    private static final String OWN_CLASSES = "^(BOOT-INF|WEB-INF)/classes/";

    private final ZipFile zip;
    private final Map<String, ZipEntry> classes = new TreeMap<>();

    ClassArchive(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String path = entry.getName().replaceFirst(OWN_CLASSES, "");
            if (!entry.isDirectory() && ClassFileName.isOfClass(path)) {
                classes.put(ClassFileName.internalName(path), entry);
            }
        }
    }

    @Override
    public Set<String> names() {
        return classes.keySet();
    }

    @Override
    public byte @Nullable [] bytes(String name) throws IOException {
        ZipEntry entry = classes.get(name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
