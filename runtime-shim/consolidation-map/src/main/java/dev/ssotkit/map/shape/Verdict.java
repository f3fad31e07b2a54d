package dev.ssotkit.map.shape;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What a construction of a legacy type yields, and why it is not more. Immutable. */
public final class Verdict {

    /** What a construction yields. */
    public enum Kind {
        /** The canonical instance itself, which is assignable to the legacy type. */
        IDENTITY,
        /** A facade: an object of the legacy type whose methods forward to the canonical instance. */
        FACADE,
        /** The same construction of the canonical type: the entry moves names only. Nothing to do at run time. */
        MOVES,
        /** The original construction. */
        BLOCKED
    }

    private final Kind kind;
    private final String legacyType;
    private final List<String> reasons;
    private final List<Forwarding> forwardings;

    private Verdict(Kind kind, String legacyType, List<String> reasons, List<Forwarding> forwardings) {
        this.kind = kind;
        this.legacyType = legacyType;
        this.reasons = reasons;
        this.forwardings = forwardings;
    }

    static Verdict moves(String legacyType) {
        return new Verdict(Kind.MOVES, legacyType, Collections.emptyList(), Collections.emptyList());
    }

    static Verdict blocked(String legacyType, List<String> reasons) {
        return new Verdict(Kind.BLOCKED, legacyType, reasons, Collections.emptyList());
    }

    static Verdict facade(String legacyType, List<Forwarding> forwardings) {
        return new Verdict(Kind.FACADE, legacyType, Collections.emptyList(), forwardings);
    }

    static Verdict identity(String legacyType, List<String> reasons, List<Forwarding> forwardings) {
        return new Verdict(
                Kind.IDENTITY, legacyType, reasons, reasons.isEmpty() ? forwardings : Collections.emptyList());
    }

    /** What a construction yields. */
    public Kind kind() {
        return kind;
    }

    /** The legacy type's binary name, as found; as written where no class is found. */
    public String legacyType() {
        return legacyType;
    }

    /**
     * What stands in the way of a facade, each as a clause that starts in lower case; empty if nothing does. For
     * {@link Kind#IDENTITY} it is what stands in the way of objects that keep their own identity but forward.
     */
    public List<String> reasons() {
        return reasons;
    }

    /**
     * Whether an object of the legacy type, made without or despite its constructor, can forward everything: true for
     * every facade, and for an identity without {@link #reasons()}.
     */
    public boolean canForward() {
        return kind == Kind.FACADE || (kind == Kind.IDENTITY && reasons.isEmpty());
    }

    /** The methods to forward, {@code equals}, {@code hashCode} and {@code toString} among them; empty if none may. */
    public List<Forwarding> forwardings() {
        return forwardings;
    }

    /** {@code facade}, or {@code blocked: method flush() has no counterpart in com.acme.Canonical}. */
    @Override
    public String toString() {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return kind == Kind.BLOCKED ? name + ": " + String.join(", ", reasons) : name;
    }
}
