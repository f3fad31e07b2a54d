package dev.ssotkit.agent.bytecode;

import org.objectweb.asm.Type;

/**
 * Descriptors of inserted calls. Class types of parameters become Object: linking {@code invokedynamic} resolves and
 * access-checks every type in its descriptor, which the original call did not.
 */
public final class Erasure {
    private static final String OBJECT = "Ljava/lang/Object;";
    /** A method may take 255 slots (JVMS 4.3.3); the JDK's method handles need some of them for themselves. */
    private static final int MAXIMUM_SLOTS = 240;

    private Erasure() {}

    /** Whether what takes these parameters can be linked late. */
    public static boolean isLinkable(String descriptor) {
        return Type.getArgumentsAndReturnSizes(descriptor) >> 2 <= MAXIMUM_SLOTS;
    }

    public static String of(String descriptor, String result) {
        return "(" + parameters(descriptor) + ")" + result;
    }

    public static String withReceiver(String descriptor, String result) {
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
