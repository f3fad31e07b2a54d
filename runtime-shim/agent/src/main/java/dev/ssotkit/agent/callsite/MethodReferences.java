package dev.ssotkit.agent.callsite;

import dev.ssotkit.agent.link.LinkedCall;
import dev.ssotkit.agent.link.LinkedCall.Member;
import dev.ssotkit.agent.link.Protocol;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * {@code Legacy::new} and {@code Factory::create}: the method handle in the caller's constant pool is replaced by one
 * to a private method of the caller that holds the call.
 */
final class MethodReferences {
    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final int IMPLEMENTATION = 1;
    private static final int FLAGS = 3;
    private static final int SERIALIZABLE = 1;

    private final ClassNode owner;
    private final LateCalls calls;
    private int added;

    MethodReferences(ClassNode owner, LateCalls calls) {
        this.owner = owner;
        this.calls = calls;
    }

    /** The member that the lambda's object will call; null if the instruction makes no lambda. */
    static @Nullable Member implementation(InvokeDynamicInsnNode insn) {
        if (!insn.bsm.getOwner().equals(METAFACTORY)
                || insn.bsmArgs.length <= IMPLEMENTATION
                || !(insn.bsmArgs[IMPLEMENTATION] instanceof Handle)) {
            return null;
        }
        Handle handle = (Handle) insn.bsmArgs[IMPLEMENTATION];
        return new Member(
                opcode(handle.getTag()), handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface());
    }

    private static int opcode(int tag) {
        switch (tag) {
            case Opcodes.H_INVOKESTATIC:
                return Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEVIRTUAL:
                return Opcodes.INVOKEVIRTUAL;
            case Opcodes.H_INVOKEINTERFACE:
                return Opcodes.INVOKEINTERFACE;
            default:
                return Opcodes.INVOKESPECIAL;
        }
    }

    /** A serialisable one carries its implementation's name into its serial form: it must not change. */
    static boolean canReplace(InvokeDynamicInsnNode insn) {
        return !insn.bsm.getName().equals("altMetafactory")
                || (insn.bsmArgs.length > FLAGS
                        && insn.bsmArgs[FLAGS] instanceof Integer
                        && ((Integer) insn.bsmArgs[FLAGS] & SERIALIZABLE) == 0);
    }

    void replace(InvokeDynamicInsnNode insn, Member member, LinkedCall call) {
        MethodNode body = body(member, call);
        owner.methods.add(body);
        insn.bsmArgs[IMPLEMENTATION] = new Handle(
                Opcodes.H_INVOKESTATIC, owner.name, body.name, body.desc, (owner.access & Opcodes.ACC_INTERFACE) != 0);
    }

    private MethodNode body(Member member, LinkedCall call) {
        Type result =
                member.isConstructor() ? Type.getObjectType(member.owner()) : Type.getReturnType(member.descriptor());
        String parameters = member.descriptor().substring(1, member.descriptor().indexOf(')'));
        boolean hasReceiver = !member.isConstructor() && member.opcode() != Opcodes.INVOKESTATIC;
        String receiver = hasReceiver ? Type.getObjectType(member.owner()).getDescriptor() : "";
        MethodNode body = new MethodNode(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
                "ssot$reference$" + added++,
                "(" + receiver + parameters + ")" + result.getDescriptor(),
                null,
                null);
        int local = 0;
        int stack = result.getSize();
        String descriptor;
        if (member.isConstructor()) {
            body.instructions.add(new InsnNode(Opcodes.ACONST_NULL));
            stack++;
            descriptor = Construction.descriptorFor(member.owner(), member.descriptor());
        } else {
            descriptor = Erasure.of(body.desc, result.getDescriptor());
        }
        for (Type type : Type.getArgumentTypes(body.desc)) {
            body.instructions.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), local));
            local += type.getSize();
        }
        body.instructions.add(calls.call(Protocol.YIELD, descriptor, call.constants()));
        body.instructions.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
        body.maxLocals = local;
        body.maxStack = stack + local;
        return body;
    }
}
