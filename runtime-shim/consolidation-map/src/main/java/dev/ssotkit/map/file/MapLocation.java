package dev.ssotkit.map.file;

import dev.ssotkit.map.Problem;
import java.io.File;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Where a map is, as a user wrote it: a path, also in quotation marks that were left there, or a {@code file:} URL. */
public final class MapLocation {
    private static final String MARKS = "write the path without quotation marks; where a space splits it, put the whole"
            + " option between them: '-javaagent:ssot-shim.jar=map=a path/rewrite.yml'";

    private MapLocation() {}

    /**
     * The file that is meant; it need not exist. A file of exactly the name that was written comes before all else.
     *
     * @throws InvalidMapException if what is written names no file, saying what to write
     */
    public static File of(String written) throws InvalidMapException {
        String text = Quotation.unquoted(written);
        if (text.isEmpty()) {
            throw failure(null, "map", "is empty", MapFiles.REMEDY);
        }
        File literal = new File(written);
        File unquoted = new File(text);
        if (literal.exists() || unquoted.exists()) {
            return literal.exists() ? literal : unquoted;
        } else if (Quotation.isHalf(text) || text.indexOf('"') >= 0) {
            throw failure(written, null, "has a quotation mark too many or too few", MARKS);
        } else if (text.startsWith("~")) {
            throw failure(written, null, "does not exist, and nothing expands the `~`", "write the whole path");
        }
        String scheme = scheme(text);
        if (scheme == null) {
            return unquoted;
        } else if (!scheme.equalsIgnoreCase(FileUrl.SCHEME)) {
            String fault = "does not exist; a URL of the scheme `" + scheme + "` is not read";
            throw failure(written, null, fault, MapFiles.REMEDY);
        }
        try {
            return new File(FileUrl.path(text, File.separatorChar == '\\'));
        } catch (FileUrl.Malformed e) {
            throw failure(written, null, e.fault(), e.remedy());
        }
    }

    /** Null if it is none. As in RFC 3986, 3.1, but that one letter is a drive, and that there is {@code classpath*}. */
    private static @Nullable String scheme(String text) {
        int length = 0;
        while (length < text.length() && isOfScheme(text.charAt(length))) {
            length++;
        }
        boolean scheme = length > 1 && length < text.length() && text.charAt(length) == ':';
        return scheme ? text.substring(0, length) : null;
    }

    private static boolean isOfScheme(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "+-.*".indexOf(c) >= 0;
    }

    private static InvalidMapException failure(
            @Nullable String written, @Nullable String option, String fault, String remedy) {
        return new InvalidMapException(
                Collections.singletonList(new Problem(written, 0, null, option, null, fault, remedy)));
    }
}
