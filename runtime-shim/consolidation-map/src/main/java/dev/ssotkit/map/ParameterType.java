package dev.ssotkit.map;

import dev.ssotkit.map.grammar.WrittenParameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The erased type of a parameter: a primitive, a class, or an array of either. Immutable; equal by {@link #key()}. */
public final class ParameterType {

    private final String elementKey;
    private final String elementBinaryName;
    private final int dimensions;

    private ParameterType(String elementKey, String elementBinaryName, int dimensions) {
        this.elementKey = elementKey;
        this.elementBinaryName = elementBinaryName;
        this.dimensions = dimensions;
    }

    static List<ParameterType> of(List<WrittenParameter> written) {
        List<ParameterType> types = new ArrayList<>();
        for (WrittenParameter parameter : written) {
            types.add(of(parameter));
        }
        return Collections.unmodifiableList(types);
    }

    private static ParameterType of(WrittenParameter written) {
        String element = written.element();
        if (written.isPrimitive()) {
            return new ParameterType(element, element, written.dimensions());
        }
        TypeName type = TypeName.of(element);
        return new ParameterType(type.key(), type.binaryName(), written.dimensions());
    }

    /** The {@link #key()} of a type in any notation; {@code ...} is an array. */
    static String keyOf(String anyNotation) {
        String array =
                anyNotation.endsWith("...") ? anyNotation.substring(0, anyNotation.length() - 3) + "[]" : anyNotation;
        return TypeName.keyOf(array);
    }

    /** A name to compare by: {@code int}, {@code java.lang.String[]}, {@code a.Outer.Inner}. */
    public String key() {
        return elementKey + "[]".repeat(dimensions);
    }

    /** As {@link #key()}, the class as its likeliest binary name: {@code a.Outer$Inner[]}. */
    public String binaryName() {
        return elementBinaryName + "[]".repeat(dimensions);
    }

    /** The number of {@code []}; 0 for no array. */
    public int dimensions() {
        return dimensions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParameterType && ((ParameterType) other).key().equals(key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return binaryName();
    }
}
