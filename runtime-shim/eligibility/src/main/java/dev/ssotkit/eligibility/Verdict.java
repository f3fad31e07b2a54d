package dev.ssotkit.eligibility;

import java.util.ArrayList;
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
    private final List<Obstacle> obstacles;
    private final List<Forwarding> forwardings;

    private Verdict(Kind kind, String legacyType, List<Obstacle> obstacles, List<Forwarding> forwardings) {
        this.kind = kind;
        this.legacyType = legacyType;
        this.obstacles = Collections.unmodifiableList(obstacles);
        this.forwardings = forwardings;
    }

    static Verdict moves(String legacyType) {
        return new Verdict(Kind.MOVES, legacyType, Collections.emptyList(), Collections.emptyList());
    }

    static Verdict blocked(String legacyType, Obstacle obstacle) {
        return blocked(legacyType, Collections.singletonList(obstacle));
    }

    static Verdict blocked(String legacyType, List<Obstacle> obstacles) {
        return new Verdict(Kind.BLOCKED, legacyType, obstacles, Collections.emptyList());
    }

    static Verdict facade(String legacyType, List<Forwarding> forwardings) {
        return new Verdict(Kind.FACADE, legacyType, Collections.emptyList(), forwardings);
    }

    static Verdict identity(String legacyType, List<Obstacle> obstacles, List<Forwarding> forwardings) {
        return new Verdict(
                Kind.IDENTITY, legacyType, obstacles, obstacles.isEmpty() ? forwardings : Collections.emptyList());
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
     * What stands in the way of a facade, the weightiest first; empty if nothing does. For {@link Kind#IDENTITY} it is
     * what stands in the way of objects that keep their own identity but forward.
     */
    public List<Obstacle> obstacles() {
        return obstacles;
    }

    /** {@link #obstacles()} as people read them. */
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        for (Obstacle obstacle : obstacles) {
            reasons.add(obstacle.toString());
        }
        return Collections.unmodifiableList(reasons);
    }

    /**
     * Whether an object of the legacy type, made without or despite its constructor, can forward everything: true for
     * every facade, and for an identity without {@link #obstacles()}.
     */
    public boolean canForward() {
        return kind == Kind.FACADE || (kind == Kind.IDENTITY && obstacles.isEmpty());
    }

    /** The methods to forward, {@code equals}, {@code hashCode} and {@code toString} among them; empty if none may. */
    public List<Forwarding> forwardings() {
        return forwardings;
    }

    /** {@code facade}, or {@code blocked: method flush() has no counterpart in com.acme.Canonical}. */
    @Override
    public String toString() {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return kind == Kind.BLOCKED ? name + ": " + String.join(", ", reasons()) : name;
    }
}
