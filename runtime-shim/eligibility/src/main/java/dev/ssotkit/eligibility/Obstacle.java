package dev.ssotkit.eligibility;

import dev.ssotkit.record.Reason;

/** One thing that keeps a construction from yielding the canonical instance or its facade. Immutable. */
public final class Obstacle {

    private final Reason reason;
    private final String text;

    private Obstacle(Reason reason, String text) {
        this.reason = reason;
        this.text = text;
    }

    static Obstacle of(Reason reason, String text) {
        return new Obstacle(reason, text);
    }

    /** What it is, in the word of the redirect log. */
    public Reason reason() {
        return reason;
    }

    /** The same for people: a clause that starts in lower case. */
    @Override
    public String toString() {
        return text;
    }
}
