package dev.ssotkit.progress.alert;

import dev.ssotkit.progress.left.Leftover;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** By which a tool knows a place again, in a file that has been edited since. Not thread-safe. */
final class Fingerprints {
    private static final int BYTES = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The next one of that place: several at one place are told apart by their order. */
    String next(Leftover left) {
        String identity = String.join(
                "\n", left.measurement().text(), left.legacyType(), left.kind(), left.place(), left.siteId());
        int ordinal = seen.merge(identity, 1, Integer::sum);
        byte[] hash = sha256().digest((identity + "\n" + ordinal).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
