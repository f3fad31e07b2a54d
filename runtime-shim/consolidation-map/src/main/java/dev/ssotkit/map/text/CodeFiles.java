package dev.ssotkit.map.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which files hold source code of a language of the JVM, as their names tell. */
public final class CodeFiles {

    private static final Set<String> PAGES = new HashSet<>(Arrays.asList("jsp", "jspx", "jspf", "tag", "tagx", "tagf"));
    private static final Set<String> FRAGMENTS = new HashSet<>(Arrays.asList("jspf", "tagf"));
    private static final Set<String> SOURCES =
            new HashSet<>(Arrays.asList("java", "kt", "kts", "groovy", "gradle", "scala", "clj"));

    private CodeFiles() {}

    /** Whether a file is code, pages among it. */
    public static boolean isCode(String path) {
        return SOURCES.contains(extensionOf(path)) || isPage(path);
    }

    /** Whether a file is a page, a fragment or a tag file of Jakarta Pages. */
    public static boolean isPage(String path) {
        return PAGES.contains(extensionOf(path));
    }

    /** Whether a file is a part of pages by its name: their imports hold in it. */
    public static boolean isFragment(String path) {
        return FRAGMENTS.contains(extensionOf(path));
    }

    private static String extensionOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
