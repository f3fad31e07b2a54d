package dev.ssotkit.progress.files;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text that others have written: UTF-8, or what its byte order mark says, which spreadsheets and the shells of Windows put
 * before it. The mark is no part of the text.
 */
public final class ReadText {
    /** How many bytes tell the encoding. */
    public static final int MARK = 3;

    private ReadText() {}

    public static String of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    public static String of(byte[] bytes) {
        Charset charset = encoding(bytes);
        return withoutMark(new String(bytes, charset));
    }

    /** The text behind the mark, if there is one. */
    public static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /**
     * The encoding of what begins so.
     *
     * @param beginning {@value #MARK} bytes, or all there are
     */
    public static Charset encoding(byte[] beginning) {
        if (beginning.length >= 2 && beginning[0] == (byte) 0xff && beginning[1] == (byte) 0xfe) {
            return UTF_16LE;
        }
        return beginning.length >= 2 && beginning[0] == (byte) 0xfe && beginning[1] == (byte) 0xff ? UTF_16BE : UTF_8;
    }
}
