package dev.ssotkit.map;

import dev.ssotkit.map.grammar.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the one instance is reached: a static method of the canonical type or of another class, with or without
 * arguments; or {@code new}, where only names move.
 */
public final class Accessor {

    private final TypeName declaringType;
    private final boolean namesAnotherClass;
    private final @Nullable String methodName;
    private final List<ParameterType> parameterTypes;

    Accessor(
            TypeName declaringType,
            boolean namesAnotherClass,
            @Nullable String methodName,
            List<ParameterType> parameterTypes) {
        this.declaringType = declaringType;
        this.namesAnotherClass = namesAnotherClass;
        this.methodName = methodName;
        this.parameterTypes = parameterTypes;
    }

    /** Whether it is {@code new}: types and constructions move by name, there is no shared instance. */
    public boolean isNew() {
        return methodName == null;
    }

    /** Whether the accessor is declared elsewhere than in the canonical type: {@code com.acme.Json mapper()}. */
    public boolean namesAnotherClass() {
        return namesAnotherClass;
    }

    /** The class that declares the accessor. */
    public TypeName declaringType() {
        return declaringType;
    }

    /**
     * The accessor's name.
     *
     * @throws IllegalStateException if {@link #isNew()}
     */
    public String methodName() {
        if (methodName == null) {
            throw new IllegalStateException("`new` names no method");
        }
        return methodName;
    }

    /** The accessor's parameters; empty for {@code new}. */
    public List<ParameterType> parameterTypes() {
        return parameterTypes;
    }

    /** Normalised: {@code com.acme.Json mapper()}, {@code getInstance()}, {@code new}. */
    @Override
    public String toString() {
        if (methodName == null) {
            return "new";
        }
        String prefix = namesAnotherClass ? declaringType + " " : "";
        return prefix + methodName + Texts.parenthesised(parameterTypes);
    }
}
