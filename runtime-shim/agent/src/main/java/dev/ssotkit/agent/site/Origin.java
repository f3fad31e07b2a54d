package dev.ssotkit.agent.site;

import java.net.URL;
import org.jspecify.annotations.Nullable;

/** Where a class came from, as text. */
final class Origin {
    private Origin() {}

    /** The location without user info, query and fragment, which may hold secrets; a file's as its plain path. */
    static @Nullable String codeSource(@Nullable URL location) {
        if (location == null) {
            return null;
        }
        String path = location.getPath();
        if ("file".equals(location.getProtocol())) {
            return path;
        }
        StringBuilder text = new StringBuilder(location.getProtocol()).append(':');
        String host = location.getHost();
        if (host != null && !host.isEmpty()) {
            text.append("//").append(host);
            if (location.getPort() >= 0) {
                text.append(':').append(location.getPort());
            }
        }
        return text.append(path).toString();
    }

    /** Its name if it has one, else its class and identity, so that two web applications' loaders stay apart. */
    static String classLoader(@Nullable ClassLoader loader) {
        if (loader == null) {
            return "bootstrap";
        }
        String name = null;
        try {
            name = loader.getName();
        } catch (RuntimeException e) {
            // An application's loader may override it; its class name does as well.
        }
        if (name != null && !name.isEmpty()) {
            return name;
        }
        return loader.getClass().getName() + '@' + Integer.toHexString(System.identityHashCode(loader));
    }
}
