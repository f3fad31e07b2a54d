package dev.ssotkit.map;

import dev.ssotkit.map.grammar.Texts;
import java.util.List;

/** One line of {@code calls}: a method, factory or constructor, and what is called instead. */
public final class CallMapping {

    /** The name that stands for constructors on the left of a line. */
    public static final String CONSTRUCTOR = "<constructor>";

    private final TypeName type;
    private final String methodName;
    private final boolean acceptsAnyParameters;
    private final List<ParameterType> parameterTypes;
    private final CallTarget target;
    private final String written;

    CallMapping(
            TypeName type,
            String methodName,
            boolean acceptsAnyParameters,
            List<ParameterType> parameterTypes,
            CallTarget target,
            String written) {
        this.type = type;
        this.methodName = methodName;
        this.acceptsAnyParameters = acceptsAnyParameters;
        this.parameterTypes = parameterTypes;
        this.target = target;
        this.written = written;
    }

    /** The static type of the receiver, the factory's class, or the constructed class. */
    public TypeName type() {
        return type;
    }

    /** The method's name, or {@link #CONSTRUCTOR}. */
    public String methodName() {
        return methodName;
    }

    /** Whether the line maps constructions. */
    public boolean isConstructor() {
        return methodName.equals(CONSTRUCTOR);
    }

    /** Whether the parameters are written {@code ..}. */
    public boolean acceptsAnyParameters() {
        return acceptsAnyParameters;
    }

    /** The exact parameters; empty if {@link #acceptsAnyParameters()}. */
    public List<ParameterType> parameterTypes() {
        return parameterTypes;
    }

    /** What is called instead. */
    public CallTarget target() {
        return target;
    }

    /** The line as the user wrote it. */
    public String written() {
        return written;
    }

    /** Left of the arrow, normalised: two lines with the same pattern match the same calls. */
    String pattern() {
        return type.key() + " " + methodName + (acceptsAnyParameters ? "(..)" : Texts.parenthesised(parameterTypes));
    }

    /** Normalised, whatever spaces and notation were written. */
    @Override
    public String toString() {
        return pattern() + " -> " + target;
    }
}
