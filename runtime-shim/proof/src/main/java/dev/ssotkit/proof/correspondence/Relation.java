package dev.ssotkit.proof.correspondence;

/** How what stands before relates to what stands after. */
public enum Relation {
    /** The same, and no legacy type in it. */
    SAME,
    /** The same: a use of a legacy type that stayed. */
    LEFT,
    /** What the map makes of it. */
    MOVED,
    /** Neither. */
    NONE;

    /** Whether nothing is wrong. */
    public boolean holds() {
        return this != NONE;
    }

    /** Of two parts the relation of the whole. */
    public Relation and(Relation other) {
        if (this == NONE || other == NONE) {
            return NONE;
        }
        if (this == MOVED || other == MOVED) {
            return MOVED;
        }
        return this == LEFT ? LEFT : other;
    }

    /** Of what cannot move. */
    public static Relation same(boolean isSame) {
        return isSame ? SAME : NONE;
    }
}
