package dev.ssotkit.map;

import dev.ssotkit.map.grammar.Texts;
import java.util.List;

/** The right side of a {@code calls} line: what is called instead. */
public final class CallTarget {

    private final TypeName declaringType;
    private final boolean namesAType;
    private final String methodName;
    private final boolean keepsArguments;
    private final List<Argument> arguments;

    CallTarget(
            TypeName declaringType,
            boolean namesAType,
            String methodName,
            boolean keepsArguments,
            List<Argument> arguments) {
        this.declaringType = declaringType;
        this.namesAType = namesAType;
        this.methodName = methodName;
        this.keepsArguments = keepsArguments;
        this.arguments = arguments;
    }

    /**
     * The type that is written, else the canonical type. Where {@link #namesAType()} is false and the accessor names
     * another class, the method may also be a static one of that class ({@link Accessor#declaringType()}): which of
     * the two has it only someone who sees their members can tell.
     */
    public TypeName declaringType() {
        return declaringType;
    }

    /** Whether the line names the type: {@code … -> com.acme.Json mapper()}. */
    public boolean namesAType() {
        return namesAType;
    }

    /** The name of the method to call. */
    public String methodName() {
        return methodName;
    }

    /** Whether no parentheses were written: the same arguments in the same order. */
    public boolean keepsArguments() {
        return keepsArguments;
    }

    /** The arguments to pass; empty if {@link #keepsArguments()}. */
    public List<Argument> arguments() {
        return arguments;
    }

    /** Normalised: {@code broadcast($1)}. */
    @Override
    public String toString() {
        String prefix = namesAType ? declaringType + " " : "";
        return prefix + methodName + (keepsArguments ? "" : Texts.parenthesised(arguments));
    }
}
