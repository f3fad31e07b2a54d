package dev.ssotkit.agent.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/** Where a class came from, as text. Without regular expressions: their lambdas must not be linked inside a transform. */
final class Origin {
    private static final String NESTED = "!/";

    private Origin() {}

    /** The location without user info, query and fragment, which may hold secrets; a plain file as its path. */
    static @Nullable String codeSource(@Nullable URL location) {
        if (location == null) {
            return null;
        }
        if ("file".equals(location.getProtocol())) {
            return decoded(location.getPath());
        }
        return withoutQuery(withoutUserInfo(location.toString()));
    }

    private static String withoutUserInfo(String url) {
        int host = url.indexOf("//") + 2;
        int end = host < 2 ? -1 : url.indexOf('/', host);
        int at = host < 2 ? -1 : url.lastIndexOf('@', end < 0 ? url.length() : end);
        return at < host ? url : url.substring(0, host) + url.substring(at + 1);
    }

    /** Up to the place inside a jar, if the URL names one. */
    private static String withoutQuery(String url) {
        int query = 0;
        while (query < url.length() && url.charAt(query) != '?' && url.charAt(query) != '#') {
            query++;
        }
        int nested = url.indexOf(NESTED, query);
        return url.substring(0, query) + (nested < 0 ? "" : url.substring(nested));
    }

    private static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : new URI("file:" + path).getPath();
        } catch (URISyntaxException e) {
            return path;
        }
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
