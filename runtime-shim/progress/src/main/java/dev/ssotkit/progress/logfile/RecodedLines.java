package dev.ssotkit.progress.logfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ssotkit.progress.files.ReadText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;

/** UTF-16 as UTF-8: what a redirection in PowerShell makes of a log. */
final class RecodedLines extends InputStream {
    private static final int CHARS = 1 << 13;

    private final Reader reader;
    /** One more for the first half of a pair, whose other half comes next. */
    private final char[] chars = new char[CHARS + 1];

    private int kept;
    private byte[] bytes = {};
    private int position;

    private RecodedLines(InputStream in, Charset charset) {
        reader = new InputStreamReader(in, charset);
    }

    /** The stream as it is if it does not begin with the mark of UTF-16. */
    static InputStream of(InputStream in) throws IOException {
        PushbackInputStream same = new PushbackInputStream(in, ReadText.MARK);
        byte[] beginning = same.readNBytes(ReadText.MARK);
        same.unread(beginning);
        Charset charset = ReadText.encoding(beginning);
        return charset.equals(UTF_8) ? same : new RecodedLines(same, charset);
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (position == bytes.length && !readMore()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, to, offset, count);
        position += count;
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    private boolean readMore() throws IOException {
        int count = reader.read(chars, kept, CHARS);
        int filled = Math.max(count, 0) + kept;
        if (filled == 0) {
            return false;
        }
        kept = count > 0 && Character.isHighSurrogate(chars[filled - 1]) ? 1 : 0;
        bytes = new String(chars, 0, filled - kept).getBytes(UTF_8);
        chars[0] = chars[filled - 1];
        position = 0;
        return bytes.length > 0 || readMore();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
