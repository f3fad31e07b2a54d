package dev.ssotkit.map.resolution;

import org.jspecify.annotations.Nullable;

/**
 * What a {@code calls} line means: a type and a method that it has, or why there is none. Immutable.
 *
 * @param <T> a type, however the adapter keeps it
 * @param <M> a method, however the adapter keeps it
 */
public final class ResolvedLine<T, M> {

    private final @Nullable T type;
    private final Resolution<M> resolution;

    ResolvedLine(@Nullable T type, Resolution<M> resolution) {
        this.type = type;
        this.resolution = resolution;
    }

    /**
     * The type by whose name the method is called; it may inherit it.
     *
     * @throws IllegalStateException if there is no method
     */
    public T type() {
        if (type == null || !resolution.isFound()) {
            throw new IllegalStateException(String.valueOf(resolution.failure()));
        }
        return type;
    }

    /** The method, or why there is none. */
    public Resolution<M> resolution() {
        return resolution;
    }

    /**
     * The method.
     *
     * @throws IllegalStateException if there is none
     */
    public M method() {
        return resolution.method();
    }

    /** Why there is no method to call; null if there is one. */
    public Resolution.@Nullable Failure failure() {
        return resolution.failure();
    }
}
