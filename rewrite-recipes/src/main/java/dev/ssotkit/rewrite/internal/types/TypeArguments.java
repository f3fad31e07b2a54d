package dev.ssotkit.rewrite.internal.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** The types that stand for the type variables of a generic class (JLS 4.5). Immutable. */
public final class TypeArguments {

    private final Map<String, JavaType> byVariable;

    private TypeArguments(Map<String, JavaType> byVariable) {
        this.byVariable = byVariable;
    }

    /** Those of what is not generic. */
    static TypeArguments none() {
        return new TypeArguments(Map.of());
    }

    /** For the type variables of one method those of another in the same places. */
    public static TypeArguments renaming(JavaType.Method from, JavaType.Method to) {
        List<String> names = from.getDeclaredFormalTypeNames();
        List<String> others = to.getDeclaredFormalTypeNames();
        Map<String, JavaType> byVariable = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), others.size()); i++) {
            byVariable.put(
                    names.get(i),
                    new JavaType.GenericTypeVariable(
                            null, others.get(i), JavaType.GenericTypeVariable.Variance.INVARIANT, null));
        }
        return new TypeArguments(byVariable);
    }

    /** Those of a class as it is mentioned: none where it is not generic, or raw. */
    public static TypeArguments of(JavaType.FullyQualified type) {
        Map<String, JavaType> byVariable = new HashMap<>();
        if (type instanceof JavaType.Parameterized generic) {
            List<JavaType> declared = generic.getType().getTypeParameters();
            List<JavaType> given = generic.getTypeParameters();
            for (int i = 0; i < Math.min(declared.size(), given.size()); i++) {
                if (declared.get(i) instanceof JavaType.GenericTypeVariable variable) {
                    byVariable.put(variable.getName(), given.get(i));
                }
            }
        }
        return new TypeArguments(byVariable);
    }

    /**
     * A type of the class's own code, seen from where the class is mentioned.
     *
     * @param type null where it is unknown, which it then stays
     */
    public @Nullable JavaType in(@Nullable JavaType type) {
        if (byVariable.isEmpty()) {
            return type;
        }
        if (type instanceof JavaType.GenericTypeVariable variable) {
            if (!variable.getName().equals("?")) {
                return byVariable.getOrDefault(variable.getName(), variable);
            }
            List<JavaType> bounds = inAll(variable.getBounds());
            return bounds == null ? variable : variable.withBounds(bounds);
        }
        if (type instanceof JavaType.Array array) {
            JavaType element = in(array.getElemType());
            return element == array.getElemType() ? array : new JavaType.Array(null, element, null);
        }
        List<JavaType> arguments =
                type instanceof JavaType.Parameterized generic ? inAll(generic.getTypeParameters()) : null;
        return arguments != null && type instanceof JavaType.Parameterized generic
                ? generic.withTypeParameters(arguments)
                : type;
    }

    // Null where nothing changes: what is not seen otherwise stays the same object.
    private @Nullable List<JavaType> inAll(List<JavaType> types) {
        List<JavaType> seen = new ArrayList<>();
        boolean isOther = false;
        for (JavaType type : types) {
            JavaType other = in(type);
            seen.add(other == null ? type : other);
            isOther |= other != type;
        }
        return isOther ? seen : null;
    }
}
