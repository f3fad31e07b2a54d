package dev.ssotkit.rewrite.internal.rule;

import dev.ssotkit.rewrite.internal.types.PlacedType;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of an expression goes.
 *
 * @param at the type that takes it; null where none does
 */
public record Sink(Kind kind, @Nullable PlacedType at) {

    public enum Kind {
        /** Nobody looks at it. */
        DISCARDED,
        /** It is assigned, passed or returned to something of a type. */
        ASSIGNED,
        /** It is cast, or tested with {@code instanceof}. */
        CAST,
        /** It is compared with {@code ==} or {@code !=}. */
        COMPARED,
        /** A member is selected on it: the member decides. */
        RECEIVER,
        /** It is locked on. */
        LOCK,
        /** It is closed by try-with-resources. */
        RESOURCE,
        /** A for loop walks over it, and a variable takes its elements. */
        ITERATED,
        /** A variable takes it and has its type from it ({@code var}, JLS 14.4.1). */
        INFERRED,
        /** It is passed to something that attribution does not know. */
        UNKNOWN,
        /** It is written into a string. */
        TEXT,
        /** Anything takes it: an operator. */
        ANY
    }

    static Sink of(Kind kind) {
        return new Sink(kind, null);
    }

    public static Sink assigned(PlacedType at) {
        return new Sink(Kind.ASSIGNED, at);
    }
}
