package dev.ssotkit.agent.protocol;

import dev.ssotkit.map.Argument;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a forwarding method passes in one place: one of its own parameters, or a literal. Immutable. */
public final class PassedArgument {
    private static final char AFTER_KIND = ':';

    /** An index, or a literal's kind and value. */
    private final Object constant;

    private PassedArgument(Object constant) {
        this.constant = constant;
    }

    static PassedArgument of(Argument argument) {
        return new PassedArgument(
                argument.isParameter()
                        ? (Object) argument.parameterIndex()
                        : argument.kind().name() + AFTER_KIND + argument.value());
    }

    static PassedArgument of(Object constant) {
        return new PassedArgument(constant);
    }

    Object constant() {
        return constant;
    }

    /** Zero-based index of the forwarding method's parameter; empty for a literal. */
    public OptionalInt parameter() {
        return constant instanceof Integer ? OptionalInt.of((Integer) constant) : OptionalInt.empty();
    }

    /**
     * The value of a literal, null for one; as the map gives it, in the type that the map's notation says.
     *
     * @throws ClassCastException if it is a parameter
     */
    public @Nullable Object literal() {
        String text = (String) constant;
        int colon = text.indexOf(AFTER_KIND);
        String value = text.substring(colon + 1);
        switch (Argument.Kind.valueOf(text.substring(0, colon))) {
            case INT:
                return Integer.valueOf(value);
            case LONG:
                return Long.valueOf(value);
            case DOUBLE:
                return Double.valueOf(value);
            case BOOLEAN:
                return Boolean.valueOf(value);
            case CHAR:
                return value.charAt(0);
            case STRING:
                return value;
            default:
                return null;
        }
    }
}
