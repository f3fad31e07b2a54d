package dev.ssotkit.agent.bytecode;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

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

    public static String of(String descriptor, Type result) {
        return "(" + parameters(descriptor) + ")" + erased(result);
    }

    public static String withReceiver(String descriptor, Type result) {
        return withReceiver(descriptor, erased(result));
    }

    /** @param result the descriptor of what is returned, as it is */
    public static String withReceiver(String descriptor, String result) {
        return "(" + OBJECT + parameters(descriptor) + ")" + result;
    }

    /**
     * What has to follow a call whose result has been erased; null if nothing has. The type is not in the descriptor, for
     * the JVM would load it before it asks the dispatcher: perhaps where its stack ends, and no agent can rewrite it.
     */
    public static @Nullable AbstractInsnNode cast(Type result) {
        return erased(result).equals(OBJECT) && !result.getDescriptor().equals(OBJECT)
                ? new TypeInsnNode(Opcodes.CHECKCAST, result.getInternalName())
                : null;
    }

    private static String erased(Type type) {
        return type.getSort() == Type.VOID || Boxing.isPrimitive(type) ? type.getDescriptor() : OBJECT;
    }

    /** Parameters alone, without parentheses. */
    public static String parameters(String descriptor) {
        StringBuilder parameters = new StringBuilder();
        for (Type type : Type.getArgumentTypes(descriptor)) {
            parameters.append(erased(type));
        }
        return parameters.toString();
    }
}
