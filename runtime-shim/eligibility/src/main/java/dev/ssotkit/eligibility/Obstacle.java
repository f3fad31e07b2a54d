package dev.ssotkit.eligibility;

/** One thing that keeps a construction from yielding the canonical instance or its facade. Immutable. */
public final class Obstacle {

    /** Named as the redirect log's reasons are, which therefore can be found by name. */
    public enum Kind {
        /** Two entries claim the type. */
        CONTESTED,
        CANONICAL_NOT_FOUND,
        SEALED,
        SERIALIZABLE,
        /** A non-private instance field is there to be read. */
        INSTANCE_FIELD,
        /** A method waits or notifies on the object itself. */
        OWN_MONITOR,
        /** A method has nothing in canonical that could stand for it. */
        UNMAPPED_METHOD,
        NATIVE_METHOD,
        /** Anything else about the type. */
        NOT_ELIGIBLE,
        /** The arguments fit neither the accessor nor a line of {@code calls}. */
        ARGUMENTS,
        ACCESSOR_MISSING,
        ACCESSOR_NOT_STATIC,
        ACCESSOR_NOT_ACCESSIBLE,
        /** The accessor, or what {@code calls} names, returns what cannot stand for the legacy type. */
        ACCESSOR_TYPE
    }

    private final Kind kind;
    private final String text;

    private Obstacle(Kind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    static Obstacle of(Kind kind, String text) {
        return new Obstacle(kind, text);
    }

    /** What it is, for programs. */
    public Kind kind() {
        return kind;
    }

    /** The same for people: a clause that starts in lower case. */
    @Override
    public String toString() {
        return text;
    }
}
