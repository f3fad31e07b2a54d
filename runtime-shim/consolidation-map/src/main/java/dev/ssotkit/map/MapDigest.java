package dev.ssotkit.map;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A fingerprint by which two runs can tell that they had the same map. */
final class MapDigest {

    private MapDigest() {}

    static String of(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append("canonical ").append(entry.canonicalType().key()).append('\n');
            text.append("accessor ").append(entry.accessor()).append('\n');
            List<TypeName> legacyTypes = new ArrayList<>(entry.legacyTypes());
            Collections.sort(legacyTypes);
            for (TypeName type : legacyTypes) {
                text.append("legacy ").append(type.key()).append('\n');
            }
            for (CallMapping mapping : entry.calls()) {
                text.append("call ").append(mapping).append('\n');
            }
        }
        return hex(sha256(text.toString()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
        return text.toString();
    }
}
