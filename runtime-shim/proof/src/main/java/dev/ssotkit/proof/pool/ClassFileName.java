package dev.ssotkit.proof.pool;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A class file by its path below a root of the class path.
 *
 * @param internalName {@code module-info} for a module's declaration
 * @param release the first that sees it, if it is one of several versions (JAR file specification, multi-release); else 0
 */
record ClassFileName(String internalName, int release) {

    private static final Pattern VERSIONED = Pattern.compile("META-INF/versions/(\\d{1,4})/(.+)\\.class");
    private static final Pattern PLAIN = Pattern.compile("(?!META-INF/)(.+)\\.class");

    /** Null for a path that is no class file that a class path shows. */
    static @Nullable ClassFileName of(String path) {
        Matcher versioned = VERSIONED.matcher(path);
        if (versioned.matches()) {
            return new ClassFileName(versioned.group(2), Integer.parseInt(versioned.group(1)));
        }
        Matcher plain = PLAIN.matcher(path);
        return plain.matches() ? new ClassFileName(plain.group(1), 0) : null;
    }
}
