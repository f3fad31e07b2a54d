package dev.ssotkit.agent.execution;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.security.CodeSource;
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
        try (InputStream in = open(type, name)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    private static @Nullable InputStream open(Class<?> type, String name) throws IOException {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null) {
            return type.getResourceAsStream(name);
        }
        String path = type.getPackageName().replace('.', '/') + "/" + name;
        URL file =
                location.getPath().endsWith("/") ? new URL(location, path) : new URL("jar:" + location + "!/" + path);
        URLConnection connection = file.openConnection();
        // Or a jar file would stay open that belongs to nobody.
        connection.setUseCaches(false);
        try {
            return connection.getInputStream();
        } catch (FileNotFoundException e) {
            return null;
        }
    }
}
