package dev.ssotkit.progress.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where Maven, Gradle and their like keep what: sources in {@code MODULE/src/SET/LANGUAGE}, classes in its build folder. */
final class SourceLayout {
    private static final Pattern SOURCES = Pattern.compile(
            "(?:(?<module>.*?)/)?src/(?:[^/]+/(?:java|kotlin|groovy|scala|resources|webapp)/)?(?<below>.*)");
    private static final Pattern BUILT = Pattern.compile("(?<module>.*)/(?:target|build|out|bin)/.*");
    private static final Pattern JAR_VERSION = Pattern.compile("-\\d[^/]*$");

    private SourceLayout() {}

    /** Empty for the package without a name. */
    static String packageOfClass(String className) {
        int end = className.lastIndexOf('.');
        return end < 0 ? "" : className.substring(0, end);
    }

    static String packageOfFile(String path) {
        Matcher sources = SOURCES.matcher(path);
        String below = sources.matches() ? sources.group("below") : path;
        int end = below.lastIndexOf('/');
        return end < 0 ? "" : below.substring(0, end).replace('/', '.');
    }

    /** The folder above {@code src}; {@code .} for the root's own. */
    static String moduleOfFile(String path) {
        Matcher sources = SOURCES.matcher(path);
        if (!sources.matches()) {
            return "";
        }
        String module = sources.group("module");
        return module == null || module.isEmpty() ? "." : module;
    }

    /** The name of the folder above the build folder, or of a jar without its version. */
    static String moduleOfContainer(String container) {
        String path = container.replace('\\', '/').replaceFirst("^(jar:)?file:", "");
        path = path.replaceFirst("/+$", "");
        if (path.endsWith(".jar") || path.endsWith(".war") || path.endsWith(".ear")) {
            String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".jar".length());
            return JAR_VERSION.matcher(name).replaceFirst("");
        }
        Matcher built = BUILT.matcher(path + "/");
        String folder = built.matches() ? built.group("module") : path;
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
