package dev.ssotkit.record;

/**
 * The identity of a site, field {@code ssot.site.id}: what the agent, merging and the byte-code scan agree on.
 *
 * <p>A hash of legacy type, kind, owner class, method name and descriptor and of the site's ordinal in that method (it
 * counts sites of the same legacy type and kind in byte-code order; 0 for sites known only from the stack). Line,
 * loader, jar and outcome are no part of it, so it survives edits elsewhere.
 */
public final class SiteId {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long hash;

    private SiteId(long hash) {
        this.hash = hash;
    }

    /**
     * The identity of one site.
     *
     * @param legacyType binary name or internal name: {@code /} and {@code .} are one
     * @param owner the class whose method holds the site, in either notation
     * @param method its name, {@code <init>} for a constructor
     * @param descriptor the method's descriptor (JVMS 4.3.3); empty if unknown
     * @param ordinal zero-based
     */
    public static SiteId of(
            SiteKind kind, String legacyType, String owner, String method, String descriptor, int ordinal) {
        // Not MessageDigest: it would load the security providers before main.
        long hash = FNV_OFFSET;
        hash = add(hash, legacyType.replace('/', '.'));
        hash = add(hash, kind.text());
        hash = add(hash, owner.replace('/', '.'));
        hash = add(hash, method);
        hash = add(hash, descriptor);
        hash = add(hash, Integer.toString(ordinal));
        return new SiteId(spread(hash));
    }

    /** Sixteen lower-case hexadecimal digits. */
    @Override
    public String toString() {
        String digits = Long.toHexString(hash);
        return "0000000000000000".substring(digits.length()) + digits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteId && ((SiteId) other).hash == hash;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash);
    }

    /** FNV-1a over UTF-16 units, high byte first; the length after each part keeps the parts apart. */
    private static long add(long hash, String part) {
        long result = hash;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            result = (result ^ (c >>> 8)) * FNV_PRIME;
            result = (result ^ (c & 0xff)) * FNV_PRIME;
        }
        return (result ^ part.length()) * FNV_PRIME;
    }

    /** FNV leaves the high bits of short inputs weak; this is the finaliser of SplitMix64. */
    private static long spread(long hash) {
        long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
