package dev.ssotkit.dashboard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A page as it is now. Immutable.
 *
 * @param html in UTF-8, for reading only
 * @param version another one for other bytes; without a line break
 * @param policy what the page may load and run, as a {@code Content-Security-Policy}
 */
public record ServedPage(ByteBuffer html, String version, String policy) {

    public ServedPage {
        html = html.asReadOnlyBuffer();
    }

    public static ServedPage of(String html, String version, String policy) {
        return new ServedPage(StandardCharsets.UTF_8.encode(html), version, policy);
    }

    /** The bytes with a position of their own, for each who reads them. */
    @Override
    public ByteBuffer html() {
        return html.duplicate();
    }
}
