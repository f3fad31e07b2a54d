package dev.ssotkit.agent.callsite;

import org.objectweb.asm.Type;

/**
 * Descriptors of inserted calls. Class types of parameters become Object: linking {@code invokedynamic} resolves and
 * access-checks every type in its descriptor, which the original call did not.
 */
public final class Erasure {
    private static final String OBJECT = "Ljava/lang/Object;";

    private Erasure() {}

    static String of(String descriptor, String result) {
        return "(" + parameters(descriptor) + ")" + result;
    }

    static String withReceiver(String descriptor, String result) {
        return "(" + OBJECT + parameters(descriptor) + ")" + result;
    }

    /** Parameters alone, without parentheses. */
    public static String parameters(String descriptor) {
        StringBuilder parameters = new StringBuilder();
        for (Type type : Type.getArgumentTypes(descriptor)) {
            parameters.append(Boxing.isPrimitive(type) ? type.getDescriptor() : OBJECT);
        }
        return parameters.toString();
    }
}
