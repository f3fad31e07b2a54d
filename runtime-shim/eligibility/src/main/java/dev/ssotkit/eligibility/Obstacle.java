package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.record.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that keeps a construction from yielding the canonical instance or its facade. Immutable. */
public final class Obstacle {

    private final Reason reason;
    private final String text;
    private final @Nullable MethodShape method;

    private Obstacle(Reason reason, String text, @Nullable MethodShape method) {
        this.reason = reason;
        this.text = text;
        this.method = method;
    }

    static Obstacle of(Reason reason, String text) {
        return new Obstacle(reason, text, null);
    }

    /** A method of the legacy type that would not stand in the way if a line of {@code calls} mapped it. */
    static Obstacle ofMethod(Reason reason, String text, MethodShape method) {
        return new Obstacle(reason, text, method);
    }

    /** The legacy type's method that a line of {@code calls} could map; empty if no line helps. */
    public Optional<MethodShape> method() {
        return Optional.ofNullable(method);
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
