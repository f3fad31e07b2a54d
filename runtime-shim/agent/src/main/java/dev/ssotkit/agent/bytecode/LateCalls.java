package dev.ssotkit.agent.bytecode;

import dev.ssotkit.agent.dispatch.DispatcherName;
import dev.ssotkit.agent.protocol.AddedNames;
import dev.ssotkit.agent.protocol.Request;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Calls that link when they first run: {@code invokedynamic}, or in class files older than 51, which have none, a
 * private static method of the same class that asks the dispatcher.
 */
public final class LateCalls {
    private static final int OBJECT_ARRAY_STACK = 12;
    private static final Handle BOOTSTRAP = new Handle(
            Opcodes.H_INVOKESTATIC,
            DispatcherName.INTERNAL,
            DispatcherName.LINK,
            DispatcherName.LINK_DESCRIPTOR,
            false);

    private final ClassNode owner;
    private int added;

    public LateCalls(ClassNode owner) {
        this.owner = owner;
    }

    /** Class files older than 49 have no class constants; old interfaces can hold no static method. */
    public static boolean canBeIn(ClassNode owner) {
        int version = owner.version & 0xffff;
        return version >= Opcodes.V1_7 || (version >= Opcodes.V1_5 && (owner.access & Opcodes.ACC_INTERFACE) == 0);
    }

    /** An instruction that asks that, when it runs for the first time, and takes and leaves what {@code descriptor} says. */
    public AbstractInsnNode call(String descriptor, Request request) {
        String operation = request.operation();
        Object[] constants = request.constants();
        if ((owner.version & 0xffff) >= Opcodes.V1_7) {
            return new InvokeDynamicInsnNode(operation, descriptor, BOOTSTRAP, constants);
        }
        MethodNode bridge = new MethodNode(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
                AddedNames.PREFIX + "late$" + added++,
                descriptor,
                null,
                null);
        fill(bridge, operation, descriptor, constants);
        owner.methods.add(bridge);
        return new MethodInsnNode(Opcodes.INVOKESTATIC, owner.name, bridge.name, descriptor, false);
    }

    private void fill(MethodNode bridge, String operation, String descriptor, Object[] constants) {
        bridge.instructions.add(new LdcInsnNode(Type.getObjectType(owner.name)));
        bridge.instructions.add(new LdcInsnNode(operation));
        bridge.instructions.add(new LdcInsnNode(descriptor));
        newArray(bridge, constants.length);
        for (int i = 0; i < constants.length; i++) {
            element(bridge, i);
            bridge.instructions.add(new LdcInsnNode(constants[i]));
            if (constants[i] instanceof Integer) {
                bridge.instructions.add(Boxing.box(Type.INT_TYPE));
            }
            bridge.instructions.add(new InsnNode(Opcodes.AASTORE));
        }
        Type[] parameters = Type.getArgumentTypes(descriptor);
        newArray(bridge, parameters.length);
        int local = 0;
        for (int i = 0; i < parameters.length; i++) {
            element(bridge, i);
            bridge.instructions.add(new VarInsnNode(parameters[i].getOpcode(Opcodes.ILOAD), local));
            local += parameters[i].getSize();
            if (Boxing.isPrimitive(parameters[i])) {
                bridge.instructions.add(Boxing.box(parameters[i]));
            }
            bridge.instructions.add(new InsnNode(Opcodes.AASTORE));
        }
        bridge.instructions.add(new MethodInsnNode(
                Opcodes.INVOKESTATIC,
                DispatcherName.INTERNAL,
                DispatcherName.CALL,
                DispatcherName.CALL_DESCRIPTOR,
                false));
        Type result = Type.getReturnType(descriptor);
        if (result.getSort() == Type.VOID) {
            bridge.instructions.add(new InsnNode(Opcodes.POP));
        } else if (Boxing.isPrimitive(result)) {
            bridge.instructions.add(new TypeInsnNode(Opcodes.CHECKCAST, Boxing.wrapper(result)));
            bridge.instructions.add(Boxing.unbox(result));
        } else {
            bridge.instructions.add(new TypeInsnNode(Opcodes.CHECKCAST, result.getInternalName()));
        }
        bridge.instructions.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
        bridge.maxLocals = local;
        bridge.maxStack = OBJECT_ARRAY_STACK;
    }

    private static void newArray(MethodNode bridge, int length) {
        bridge.instructions.add(new IntInsnNode(Opcodes.SIPUSH, length));
        bridge.instructions.add(new TypeInsnNode(Opcodes.ANEWARRAY, "java/lang/Object"));
    }

    private static void element(MethodNode bridge, int index) {
        bridge.instructions.add(new InsnNode(Opcodes.DUP));
        bridge.instructions.add(new IntInsnNode(Opcodes.SIPUSH, index));
    }
}
