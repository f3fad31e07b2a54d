package dev.ssotkit.agent.execution;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Files of the agent's jar, read from there. A class loader would ask its parents first; on JDK 17 and older that makes
 * the default file system, which is for the application to choose ({@code java.nio.file.spi.DefaultFileSystemProvider}).
 */
public final class OwnFiles {
    private OwnFiles() {}

    /**
     * What a file holds.
     *
     * @param type a class of the agent's, in the package whose file it is
     * @param name without a path
     * @return null if there is none
     * @throws IOException if it cannot be read
     */
    public static byte @Nullable [] read(Class<?> type, String name) throws IOException {
        String path = type.getPackageName().replace('.', '/') + "/" + name;
        File place = place(type);
        if (place != null && place.isFile()) {
            return readEntry(place, path);
        }
        File file = new File(place, path);
        try (InputStream in =
                place != null && file.isFile() ? new FileInputStream(file) : type.getResourceAsStream(name)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    private static byte @Nullable [] readEntry(File jar, String path) throws IOException {
        try (ZipFile zip = new ZipFile(jar)) {
            ZipEntry entry = zip.getEntry(path);
            if (entry == null) {
                return null;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readAllBytes();
            }
        }
    }

    /** The jar or the folder that the class is from; null if it is from elsewhere. */
    private static @Nullable File place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : new File(URI.create(String.valueOf(source.getLocation())));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
