package dev.ssotkit.proof.code;

import dev.ssotkit.proof.pool.ClassPool;
import dev.ssotkit.proof.pool.MemberReference;
import java.lang.invoke.LambdaMetafactory;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** What lambdas and method references run. */
public final class Lambdas {

    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final int IMPLEMENTATION = 1;
    private static final int FLAGS = 3;

    private Lambdas() {}

    /** Whether an instruction makes a lambda or a method reference. */
    public static boolean isOne(InvokeDynamicInsnNode dynamic) {
        return dynamic.bsm.getOwner().equals(METAFACTORY)
                && dynamic.bsmArgs.length > IMPLEMENTATION
                && dynamic.bsmArgs[IMPLEMENTATION] instanceof Handle;
    }

    public static Handle implementation(InvokeDynamicInsnNode lambda) {
        return (Handle) lambda.bsmArgs[IMPLEMENTATION];
    }

    /** Whether it can be written and read again, by the name of what it runs. */
    public static boolean isSerializable(InvokeDynamicInsnNode lambda) {
        return (flags(lambda) & LambdaMetafactory.FLAG_SERIALIZABLE) != 0;
    }

    private static int flags(InvokeDynamicInsnNode lambda) {
        return lambda.bsmArgs.length > FLAGS && lambda.bsmArgs[FLAGS] instanceof Integer flags ? flags : 0;
    }

    /** The types that it implements besides the functional interface. */
    public static List<Object> markers(InvokeDynamicInsnNode lambda) {
        return (flags(lambda) & LambdaMetafactory.FLAG_MARKERS) == 0 ? List.of() : counted(lambda, FLAGS + 1);
    }

    /** The types of other methods of the name that lead to it. */
    public static List<Object> bridges(InvokeDynamicInsnNode lambda) {
        if ((flags(lambda) & LambdaMetafactory.FLAG_BRIDGES) == 0) {
            return List.of();
        }
        boolean hasMarkers = (flags(lambda) & LambdaMetafactory.FLAG_MARKERS) != 0;
        return counted(lambda, hasMarkers ? FLAGS + 2 + markers(lambda).size() : FLAGS + 1);
    }

    private static List<Object> counted(InvokeDynamicInsnNode lambda, int at) {
        List<Object> rest = List.of(lambda.bsmArgs).subList(at, lambda.bsmArgs.length);
        int count = !rest.isEmpty() && rest.get(0) instanceof Integer number ? number : 0;
        return rest.size() > count ? rest.subList(1, count + 1) : List.of();
    }

    /** Whether the caller sees no result. */
    public static boolean ignoresResult(InvokeDynamicInsnNode lambda) {
        return lambda.bsmArgs[0] instanceof Type type && type.getReturnType().getSort() == Type.VOID;
    }

    /**
     * The code that runs: a lambda's body, or for a reference to a method code that calls it.
     *
     * @param user internal name of the class that makes it, at {@code line}
     */
    public static Code code(Handle handle, String user, ClassPool pool, int line) {
        Code body = handle.getOwner().equals(user)
                ? Code.ofSynthetic(new MemberReference(user, handle.getName(), handle.getDesc()), pool)
                : null;
        return body == null ? new Code(user, calling(handle), line) : body;
    }

    private static MethodNode calling(Handle handle) {
        Type[] parameters = Type.getArgumentTypes(handle.getDesc());
        boolean constructs = handle.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        boolean hasReceiver = !constructs && handle.getTag() != Opcodes.H_INVOKESTATIC;
        Type owner = Type.getObjectType(handle.getOwner());
        Type result = constructs ? owner : Type.getReturnType(handle.getDesc());
        StringBuilder descriptor = new StringBuilder("(").append(hasReceiver ? owner.getDescriptor() : "");
        for (Type parameter : parameters) {
            descriptor.append(parameter.getDescriptor());
        }
        MethodNode code = new MethodNode(
                Opcodes.ACC_STATIC, handle.getName(), descriptor.append(')') + result.getDescriptor(), null, null);
        if (constructs) {
            code.instructions.add(new TypeInsnNode(Opcodes.NEW, handle.getOwner()));
            code.instructions.add(new InsnNode(Opcodes.DUP));
        }
        int local = 0;
        for (Type parameter : Type.getArgumentTypes(code.desc)) {
            code.instructions.add(new VarInsnNode(parameter.getOpcode(Opcodes.ILOAD), local));
            local += parameter.getSize();
        }
        code.instructions.add(new MethodInsnNode(
                opcode(handle), handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface()));
        code.instructions.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
        code.maxLocals = local;
        code.maxStack = local + 2;
        return code;
    }

    private static int opcode(Handle handle) {
        return switch (handle.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            case Opcodes.H_INVOKESPECIAL, Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> Opcodes.INVOKEVIRTUAL;
        };
    }
}
