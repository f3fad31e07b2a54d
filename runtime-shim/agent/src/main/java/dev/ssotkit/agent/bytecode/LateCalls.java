package dev.ssotkit.agent.bytecode;

import dev.ssotkit.agent.dispatch.DispatcherName;
import dev.ssotkit.agent.protocol.AddedNames;
import dev.ssotkit.agent.protocol.Request;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
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
 * private static method of the same class that asks the dispatcher. Interfaces of those versions can hold no such method:
 * what it would do then stands in place of its call.
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
    /** By the name of the method that would hold it. */
    private final Map<String, Request> inlined = new HashMap<>();

    private int added;

    public LateCalls(ClassNode owner) {
        this.owner = owner;
    }

    /** An instruction that asks that, when it runs for the first time, and takes and leaves what {@code descriptor} says. */
    public AbstractInsnNode call(String descriptor, Request request) {
        if ((owner.version & 0xffff) >= Opcodes.V1_7) {
            return new InvokeDynamicInsnNode(request.operation(), descriptor, BOOTSTRAP, request.constants());
        }
        MethodNode bridge = new MethodNode(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
                AddedNames.PREFIX + "late$" + added++,
                descriptor,
                null,
                null);
        if ((owner.access & Opcodes.ACC_INTERFACE) != 0) {
            inlined.put(bridge.name, request);
        } else {
            Type result = Type.getReturnType(descriptor);
            bridge.instructions.add(asking(request, descriptor, 0));
            bridge.instructions.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
            bridge.maxLocals = Type.getArgumentsAndReturnSizes(descriptor) >> 2;
            bridge.maxStack = OBJECT_ARRAY_STACK;
            owner.methods.add(bridge);
        }
        return new MethodInsnNode(Opcodes.INVOKESTATIC, owner.name, bridge.name, descriptor, false);
    }

    /** To be called when all else is done to these methods: replaces calls of what the class cannot hold. */
    public void inlineInto(Collection<MethodNode> methods) {
        if (inlined.isEmpty()) {
            return;
        }
        for (MethodNode method : methods) {
            for (AbstractInsnNode insn : method.instructions.toArray()) {
                if (insn instanceof MethodInsnNode && ((MethodInsnNode) insn).owner.equals(owner.name)) {
                    Request request = inlined.get(((MethodInsnNode) insn).name);
                    if (request != null) {
                        inline(method, (MethodInsnNode) insn, request);
                    }
                }
            }
        }
    }

    private void inline(MethodNode method, MethodInsnNode call, Request request) {
        InsnList code = new InsnList();
        int first = method.maxLocals;
        Type[] parameters = Type.getArgumentTypes(call.desc);
        int local = first + (Type.getArgumentsAndReturnSizes(call.desc) >> 2) - 1;
        method.maxLocals = local;
        for (int i = parameters.length - 1; i >= 0; i--) {
            local -= parameters[i].getSize();
            code.add(new VarInsnNode(parameters[i].getOpcode(Opcodes.ISTORE), local));
        }
        code.add(asking(request, call.desc, first));
        method.maxStack += OBJECT_ARRAY_STACK;
        method.instructions.insertBefore(call, code);
        method.instructions.remove(call);
    }

    /** The instruction that asks the dispatcher: takes class, operation, descriptor, constants, arguments. */
    public static MethodInsnNode dispatch() {
        return new MethodInsnNode(
                Opcodes.INVOKESTATIC,
                DispatcherName.INTERNAL,
                DispatcherName.CALL,
                DispatcherName.CALL_DESCRIPTOR,
                false);
    }

    /** Tells the dispatcher something of this class; leaves its answer (int) on the stack. Nothing is linked for that. */
    public InsnList tell(int what) {
        InsnList code = new InsnList();
        addOwner(code);
        code.add(new LdcInsnNode(what));
        code.add(new MethodInsnNode(
                Opcodes.INVOKESTATIC,
                DispatcherName.INTERNAL,
                DispatcherName.TELL,
                DispatcherName.TELL_DESCRIPTOR,
                false));
        return code;
    }

    /** Takes the parameters from locals, leaves the result on the stack. */
    private InsnList asking(Request request, String descriptor, int firstParameter) {
        InsnList code = new InsnList();
        addOwner(code);
        code.add(new LdcInsnNode(request.operation()));
        code.add(new LdcInsnNode(descriptor));
        Object[] constants = request.constants();
        newArray(code, constants.length);
        for (int i = 0; i < constants.length; i++) {
            element(code, i);
            code.add(new LdcInsnNode(constants[i]));
            if (constants[i] instanceof Integer) {
                code.add(Boxing.box(Type.INT_TYPE));
            }
            code.add(new InsnNode(Opcodes.AASTORE));
        }
        Type[] parameters = Type.getArgumentTypes(descriptor);
        newArray(code, parameters.length);
        int local = firstParameter;
        for (int i = 0; i < parameters.length; i++) {
            element(code, i);
            code.add(new VarInsnNode(parameters[i].getOpcode(Opcodes.ILOAD), local));
            local += parameters[i].getSize();
            if (Boxing.isPrimitive(parameters[i])) {
                code.add(Boxing.box(parameters[i]));
            }
            code.add(new InsnNode(Opcodes.AASTORE));
        }
        code.add(dispatch());
        Type result = Type.getReturnType(descriptor);
        if (result.getSort() == Type.VOID) {
            code.add(new InsnNode(Opcodes.POP));
        } else if (Boxing.isPrimitive(result)) {
            code.add(new TypeInsnNode(Opcodes.CHECKCAST, Boxing.wrapper(result)));
            code.add(Boxing.unbox(result));
        } else {
            code.add(new TypeInsnNode(Opcodes.CHECKCAST, result.getInternalName()));
        }
        return code;
    }

    /** Class files older than 49 have no class constants, but arrays, which initialise nothing either. */
    private void addOwner(InsnList code) {
        if ((owner.version & 0xffff) >= Opcodes.V1_5) {
            code.add(new LdcInsnNode(Type.getObjectType(owner.name)));
            return;
        }
        code.add(new InsnNode(Opcodes.ICONST_0));
        code.add(new TypeInsnNode(Opcodes.ANEWARRAY, owner.name));
        code.add(new MethodInsnNode(
                Opcodes.INVOKEVIRTUAL, "java/lang/Object", "getClass", "()Ljava/lang/Class;", false));
        code.add(new MethodInsnNode(
                Opcodes.INVOKEVIRTUAL, "java/lang/Class", "getComponentType", "()Ljava/lang/Class;", false));
    }

    private static void newArray(InsnList code, int length) {
        code.add(new IntInsnNode(Opcodes.SIPUSH, length));
        code.add(new TypeInsnNode(Opcodes.ANEWARRAY, "java/lang/Object"));
    }

    private static void element(InsnList code, int index) {
        code.add(new InsnNode(Opcodes.DUP));
        code.add(new IntInsnNode(Opcodes.SIPUSH, index));
    }
}
