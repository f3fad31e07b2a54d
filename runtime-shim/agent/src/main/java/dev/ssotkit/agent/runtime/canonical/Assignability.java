package dev.ssotkit.agent.runtime.canonical;

import java.util.List;

/** Whether arguments fit parameters by identity, widening or subtyping (JLS 5.3, strict invocation). */
public final class Assignability {
    private static final List<Class<?>> WIDENING =
            List.of(byte.class, short.class, int.class, long.class, float.class, double.class);

    /** The type of a null literal: fits every class type. */
    static final Class<?> NULL = Void.class;

    private Assignability() {}

    static boolean all(List<Class<?>> arguments, List<Class<?>> parameters) {
        if (arguments.size() != parameters.size()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!fits(arguments.get(i), parameters.get(i))) {
                return false;
            }
        }
        return true;
    }

    public static boolean fits(Class<?> argument, Class<?> parameter) {
        if (argument == NULL) {
            return !parameter.isPrimitive();
        }
        if (parameter.isAssignableFrom(argument)) {
            return true;
        }
        if (argument == char.class) {
            return WIDENING.indexOf(parameter) >= WIDENING.indexOf(int.class);
        }
        int from = WIDENING.indexOf(argument);
        return from >= 0 && WIDENING.indexOf(parameter) > from;
    }
}
