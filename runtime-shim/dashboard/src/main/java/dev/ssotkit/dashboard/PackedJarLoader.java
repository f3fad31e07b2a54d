package dev.ssotkit.dashboard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Classes of a jar that is an entry of another one. They are kept in memory, so that no file has to be removed however this
 * JVM ends. Of the jar around it they see this package and nothing else.
 */
final class PackedJarLoader extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private static final String DOOR = PackedJarLoader.class.getPackageName() + ".";

    private final Map<String, byte[]> files;
    private final ClassLoader door;

    private PackedJarLoader(Map<String, byte[]> files, ClassLoader door) {
        super("packed", ClassLoader.getPlatformClassLoader());
        this.files = files;
        this.door = door;
    }

    /**
     * Reads the whole jar.
     *
     * @param door the loader of this package
     */
    static PackedJarLoader of(InputStream jar, ClassLoader door) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (JarInputStream entries = new JarInputStream(jar, false)) {
            for (JarEntry entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), entries.readAllBytes());
                }
            }
        }
        return new PackedJarLoader(files, door);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = files.get(name.replace('.', '/') + ".class");
        if (bytes != null) {
            return defineClass(name, bytes, 0, bytes.length);
        }
        if (name.startsWith(DOOR)) {
            return door.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        byte[] bytes = files.get(name);
        return bytes == null ? null : address(name, bytes);
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL found = findResource(name);
        return Collections.enumeration(found == null ? List.of() : List.of(found));
    }

    private static URL address(String name, byte[] bytes) {
        try {
            return new URL("packed", "", -1, "/" + name, new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    return new KeptFile(url, bytes);
                }
            });
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a handler of its own knows the protocol", e);
        }
    }

    private static final class KeptFile extends URLConnection {
        private final byte[] bytes;

        KeptFile(URL url, byte[] bytes) {
            super(url);
            this.bytes = bytes;
        }

        @Override
        public void connect() {
            connected = true;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
