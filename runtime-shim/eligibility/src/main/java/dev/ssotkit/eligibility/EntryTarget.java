package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.record.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The method that is called instead of a construction or a factory, or what stands in its way. Immutable. */
public final class EntryTarget {

    private final @Nullable MethodShape method;
    private final @Nullable Obstacle obstacle;

    private EntryTarget(@Nullable MethodShape method, @Nullable Obstacle obstacle) {
        this.method = method;
        this.obstacle = obstacle;
    }

    static EntryTarget of(MethodShape method) {
        return new EntryTarget(method, null);
    }

    static EntryTarget none(Reason reason, String text) {
        return new EntryTarget(null, Obstacle.of(reason, text));
    }

    /** Empty if nothing stands in the way. */
    public Optional<Obstacle> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    /**
     * The descriptor of what it returns.
     *
     * @throws IllegalStateException if there is an {@link #obstacle()}
     */
    public String result() {
        return Descriptors.result(method().descriptor());
    }

    MethodShape method() {
        if (method == null) {
            throw new IllegalStateException(String.valueOf(obstacle));
        }
        return method;
    }
}
