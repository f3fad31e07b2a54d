package dev.ssotkit.agent.protocol;

import dev.ssotkit.eligibility.Forwarding;
import dev.ssotkit.map.Argument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a forwarding legacy method calls, as constants of the class file. Immutable. */
public final class ForwardCall {
    private static final int FIRST_ARGUMENT = 5;

    private final Object[] constants;

    private ForwardCall(Object[] constants) {
        this.constants = constants;
    }

    public static ForwardCall of(int entry, Forwarding forwarding) {
        List<Object> constants = new ArrayList<>();
        constants.add(entry);
        constants.add(forwarding.targetOwner());
        constants.add(forwarding.target().name());
        constants.add(forwarding.target().descriptor());
        constants.add((forwarding.target().isStatic() ? 1 : 0) + (forwarding.resultBecomesFacade() ? 2 : 0));
        for (Argument argument : forwarding.arguments()) {
            constants.add(argument.isParameter() ? argument.parameterIndex() : literal(argument));
        }
        return new ForwardCall(constants.toArray());
    }

    public static ForwardCall of(Object[] constants) {
        return new ForwardCall(constants);
    }

    /** In the order in which the bootstrap gets them: strings and integers. */
    public Object[] constants() {
        return constants.clone();
    }

    private static String literal(Argument argument) {
        return argument.kind().name() + ':' + argument.value();
    }

    public String owner() {
        return (String) constants[1];
    }

    public String name() {
        return (String) constants[2];
    }

    public String descriptor() {
        return (String) constants[3];
    }

    int entry() {
        return (Integer) constants[0];
    }

    public boolean isStatic() {
        return ((Integer) constants[4] & 1) != 0;
    }

    public boolean resultBecomesFacade() {
        return ((Integer) constants[4] & 2) != 0;
    }

    public int arguments() {
        return constants.length - FIRST_ARGUMENT;
    }

    /** Zero-based index of the legacy method's parameter; -1 for a literal. */
    public int parameter(int argument) {
        Object constant = constants[FIRST_ARGUMENT + argument];
        return constant instanceof Integer ? (Integer) constant : -1;
    }

    @Nullable
    public Object literal(int argument) {
        String text = (String) constants[FIRST_ARGUMENT + argument];
        int colon = text.indexOf(':');
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
