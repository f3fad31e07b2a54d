package dev.ssotkit.map;

import dev.ssotkit.map.grammar.WrittenArgument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An argument on the right of a {@code calls} line: an argument of the original call ({@code $2}) or a literal. */
public final class Argument {

    /** What an argument is; all but {@link #PARAMETER} are Java's literals (JLS 3.10). */
    public enum Kind {
        /** {@code $n}. */
        PARAMETER(Void.class),
        /** {@code 42}, {@code -0x7F}, {@code 1_000}. */
        INT(Integer.class),
        /** {@code 42L}. */
        LONG(Long.class),
        /** {@code 1.5}, {@code 1e3}, {@code 1d}. */
        DOUBLE(Double.class),
        /** {@code true} or {@code false}. */
        BOOLEAN(Boolean.class),
        /** {@code 'c'}. */
        CHAR(Character.class),
        /** {@code "text"}. */
        STRING(String.class),
        /** {@code null}. */
        NULL(Void.class);

        /** The class of the boxed literals; nothing is a {@link Void}. */
        private final Class<?> literals;

        Kind(Class<?> literals) {
            this.literals = literals;
        }

        private static Kind ofLiteral(@Nullable Object value) {
            for (Kind kind : values()) {
                if (kind.literals.isInstance(value)) {
                    return kind;
                }
            }
            return NULL;
        }
    }

    private final Kind kind;
    private final @Nullable Object value;
    private final String source;

    private Argument(Kind kind, @Nullable Object value, String source) {
        this.kind = kind;
        this.value = value;
        this.source = source;
    }

    static List<Argument> of(List<WrittenArgument> written) {
        List<Argument> arguments = new ArrayList<>();
        for (WrittenArgument argument : written) {
            Object value = argument.value();
            Kind kind = argument.isParameter() ? Kind.PARAMETER : Kind.ofLiteral(value);
            arguments.add(new Argument(kind, value, argument.source()));
        }
        return Collections.unmodifiableList(arguments);
    }

    /** The original call's argument at a zero-based index, as {@code $n} writes it. */
    public static Argument parameter(int index) {
        return new Argument(Kind.PARAMETER, index, "$" + (index + 1));
    }

    /** What this argument is. */
    public Kind kind() {
        return kind;
    }

    /** Whether this is {@code $n}. */
    public boolean isParameter() {
        return kind == Kind.PARAMETER;
    }

    /**
     * The zero-based index of the original argument that {@code $n} stands for.
     *
     * @throws IllegalStateException for a literal
     */
    public int parameterIndex() {
        if (!isParameter() || value == null) {
            throw new IllegalStateException("a literal: " + source);
        }
        return (Integer) value;
    }

    /**
     * The literal, boxed; null for {@link Kind#NULL}.
     *
     * @throws IllegalStateException for {@code $n}
     */
    public @Nullable Object value() {
        if (isParameter()) {
            throw new IllegalStateException("no literal: " + source);
        }
        return value;
    }

    /** The literal as a Java expression that means the same in every release; {@code $n} as written. */
    public String source() {
        return source;
    }

    @Override
    public String toString() {
        return source;
    }
}
