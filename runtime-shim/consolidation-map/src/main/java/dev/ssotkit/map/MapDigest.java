package dev.ssotkit.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A fingerprint by which two runs can tell that they had the same map. */
final class MapDigest {
    private static final long FIRST_SEED = 0xcbf29ce484222325L;
    private static final long SECOND_SEED = 0x9e3779b97f4a7c15L;
    private static final long PRIME = 0x100000001b3L;

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
        return hash(text, FIRST_SEED) + hash(text, SECOND_SEED);
    }

    /**
     * FNV-1a over UTF-16 units, then the finaliser of SplitMix64. Not MessageDigest: it would load the security providers,
     * whose configuration an application may still have to choose when the agent writes this.
     */
    private static String hash(CharSequence text, long seed) {
        long hash = seed;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hash = (hash ^ (c >>> 8)) * PRIME;
            hash = (hash ^ (c & 0xff)) * PRIME;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        String digits = Long.toHexString(hash ^ (hash >>> 31));
        return "0000000000000000".substring(digits.length()) + digits;
    }
}
