package dev.ssotkit.map.resolution;

import dev.ssotkit.map.Argument;
import dev.ssotkit.map.CallTarget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the right side of a {@code calls} line passes: arguments of the original, and literals of their own types. */
public final class LineArguments {

    private LineArguments() {}

    /** The first {@code $n} that the original has no argument for, which a line with {@code (..)} may name; or null. */
    public static @Nullable Argument missing(CallTarget line, int parameters) {
        for (Argument argument : line.arguments()) {
            if (argument.isParameter() && argument.parameterIndex() >= parameters) {
                return argument;
            }
        }
        return null;
    }

    /**
     * The types of all arguments.
     *
     * @param parameters of the original; none {@link #missing}
     */
    public static <T> List<T> types(CallTarget line, List<T> parameters, Types<T> types) {
        return line.keepsArguments() ? parameters : types(line.arguments(), parameters, types);
    }

    /** As for a line that names these arguments. */
    public static <T> List<T> types(List<Argument> arguments, List<T> parameters, Types<T> types) {
        List<T> given = new ArrayList<>();
        for (Argument argument : arguments) {
            given.add(argument.isParameter() ? parameters.get(argument.parameterIndex()) : literal(argument, types));
        }
        return Collections.unmodifiableList(given);
    }

    private static <T> T literal(Argument literal, Types<T> types) {
        switch (literal.kind()) {
            case INT:
                return types.ofPrimitive(Primitive.INT);
            case LONG:
                return types.ofPrimitive(Primitive.LONG);
            case DOUBLE:
                return types.ofPrimitive(Primitive.DOUBLE);
            case BOOLEAN:
                return types.ofPrimitive(Primitive.BOOLEAN);
            case CHAR:
                return types.ofPrimitive(Primitive.CHAR);
            case NULL:
                return types.ofNull();
            default:
                return types.ofPlatform("java.lang.String");
        }
    }
}
