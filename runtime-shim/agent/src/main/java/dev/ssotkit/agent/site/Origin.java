package dev.ssotkit.agent.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a class came from, as text. */
final class Origin {
    private static final Pattern USER_INFO = Pattern.compile("//[^/@]*@");
    /** Up to the {@code !/} of a nested jar, if there is one. */
    private static final Pattern QUERY = Pattern.compile("[?#].*?(?=!/|$)");

    private Origin() {}

    /** The location without user info, query and fragment, which may hold secrets; a plain file as its path. */
    static @Nullable String codeSource(@Nullable URL location) {
        if (location == null) {
            return null;
        }
        if ("file".equals(location.getProtocol())) {
            return decoded(location.getPath());
        }
        String text = USER_INFO.matcher(location.toString()).replaceAll("//");
        return QUERY.matcher(text).replaceAll("");
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
