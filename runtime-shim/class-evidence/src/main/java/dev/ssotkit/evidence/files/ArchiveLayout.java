package dev.ssotkit.evidence.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where archives keep what the class path shows at its root. */
public final class ArchiveLayout {
    /** An application's own classes in a Spring Boot or web archive. */
    private static final Pattern ROOT = Pattern.compile("^(BOOT-INF|WEB-INF)/classes/");

    private static final Pattern VERSION = Pattern.compile("^META-INF/versions/([1-9]\\d{0,3})/");

    private ArchiveLayout() {}

    /** The path without the folder of an archive's own classes and without that of a release. */
    public static String pathOnClassPath(String path) {
        String inRoot = ROOT.matcher(path).replaceFirst("");
        return VERSION.matcher(inRoot).replaceFirst("");
    }

    /** The release of Java that a file of a multi-release jar is for; 0 for the others. */
    public static int release(String path) {
        Matcher version = VERSION.matcher(ROOT.matcher(path).replaceFirst(""));
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }
}
