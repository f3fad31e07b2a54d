package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.map.Argument;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/** The arguments on the right of a {@code calls} line: some of the original's, in another order, and literals. */
final class Arguments {
    private Arguments() {}

    static Class<?> typeOf(Argument argument, List<Class<?>> parameters) {
        switch (argument.kind()) {
            case PARAMETER:
                return parameters.get(argument.parameterIndex());
            case INT:
                return int.class;
            case LONG:
                return long.class;
            case DOUBLE:
                return double.class;
            case BOOLEAN:
                return boolean.class;
            case CHAR:
                return char.class;
            case STRING:
                return String.class;
            default:
                return Assignability.NULL;
        }
    }

    /**
     * A handle that takes the receiver, if there is one, and the original's parameters, and calls {@code method} with
     * what the line says.
     */
    static MethodHandle arrange(
            MethodHandle method, List<Class<?>> receiver, List<Argument> arguments, List<Class<?>> parameters) {
        int first = receiver.size();
        MethodHandle bound = method;
        List<Class<?>> passed = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        // From the right, so that earlier positions keep their index.
        for (int i = arguments.size() - 1; i >= 0; i--) {
            Argument argument = arguments.get(i);
            if (argument.isParameter()) {
                order.add(0, first + argument.parameterIndex());
                passed.add(0, parameters.get(argument.parameterIndex()));
            } else {
                Class<?> type = typeOf(argument, parameters);
                Class<?> literal = type == Assignability.NULL ? bound.type().parameterType(first + i) : type;
                bound = MethodHandles.insertArguments(
                        bound.asType(bound.type().changeParameterType(first + i, literal)),
                        first + i,
                        argument.value());
            }
        }
        passed.addAll(0, receiver);
        for (int i = 0; i < first; i++) {
            order.add(i, i);
        }
        List<Class<?>> all = new ArrayList<>(receiver);
        all.addAll(parameters);
        MethodType taken = MethodType.methodType(bound.type().returnType(), passed);
        int[] reorder = new int[order.size()];
        for (int i = 0; i < reorder.length; i++) {
            reorder[i] = order.get(i);
        }
        return MethodHandles.permuteArguments(
                bound.asType(taken), MethodType.methodType(taken.returnType(), all), reorder);
    }
}
