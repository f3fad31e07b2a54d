package dev.ssotkit.map.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A {@code file:} URL as people write it, which is laxer than RFC 8089: relative, with spaces, with backslashes. */
final class FileUrl {
    /** What is wrong with a URL, and what to write. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private final String fault;
        private final String remedy;

        Malformed(String fault, String remedy) {
            super(fault);
            this.fault = fault;
            this.remedy = remedy;
        }

        String fault() {
            return fault;
        }

        String remedy() {
            return remedy;
        }
    }

    static final String SCHEME = "file";

    private FileUrl() {}

    /**
     * The path that it names.
     *
     * @param windows whether a path may start with a drive or a host
     */
    static String path(String url, boolean windows) throws Malformed {
        String rest = windows ? url.replace('\\', '/') : url;
        rest = rest.substring(SCHEME.length() + 1);
        if (rest.startsWith("//")) {
            rest = withoutHost(rest, windows);
        }
        String path = decoded(rest);
        if (path.isEmpty() || path.equals("/")) {
            throw new Malformed("names no file", "write the path behind `file:`");
        }
        boolean drive = path.startsWith("/") && isDrive(path, 1);
        return windows && (drive || isDrive(path, 0)) ? drive(path.substring(drive ? 1 : 0)) : path;
    }

    /** {@code file:///path}, {@code file://localhost/path}; and what is often written: {@code file://C:/path}. */
    private static String withoutHost(String rest, boolean windows) throws Malformed {
        int slash = rest.indexOf('/', 2);
        String host = rest.substring(2, slash < 0 ? rest.length() : slash);
        if (host.isEmpty() || host.equalsIgnoreCase("localhost")) {
            return rest.substring(2 + host.length());
        } else if (windows) {
            return isDrive(host, 0) ? rest.substring(2) : rest;
        }
        throw new Malformed(
                "names `" + host + "` as a host",
                "write `file:///` and the whole path, with three slashes, or the path alone");
    }

    /** {@code C:} or, as URLs once wrote it, {@code C|}. */
    private static boolean isDrive(String text, int at) {
        return text.length() > at + 1
                && Character.isLetter(text.charAt(at))
                && (text.charAt(at + 1) == ':' || text.charAt(at + 1) == '|');
    }

    private static String drive(String path) {
        return path.charAt(0) + ":" + path.substring(2);
    }

    private static String decoded(String text) throws Malformed {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '#' || c == '?') {
                throw new Malformed(
                        "has a `" + c + "`, which ends the path of a URL",
                        "write it as " + (c == '#' ? "%23" : "%3F") + ", or the path alone");
            } else if (c == '%') {
                bytes.write(octet(text, i));
                i += 2;
            } else {
                int end = Character.isHighSurrogate(c) ? Math.min(i + 2, text.length()) : i + 1;
                byte[] encoded = text.substring(i, end).getBytes(StandardCharsets.UTF_8);
                bytes.write(encoded, 0, encoded.length);
                i = end - 1;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Malformed("is percent-encoded, but not in UTF-8", "write the path alone");
        }
    }

    private static int octet(String text, int percent) throws Malformed {
        int high = percent + 2 < text.length() ? Character.digit(text.charAt(percent + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(text.charAt(percent + 2), 16);
        if (low < 0) {
            throw new Malformed(
                    "has a `%` that no two hexadecimal digits follow", "write it as %25, or the path alone");
        }
        return high * 16 + low;
    }
}
