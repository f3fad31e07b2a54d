package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.bytecode.Erasure;
import dev.ssotkit.agent.bytecode.LateCalls;
import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.protocol.AddedNames;
import dev.ssotkit.agent.protocol.LinkedCall;
import dev.ssotkit.agent.protocol.LinkedCall.Member;
import dev.ssotkit.agent.protocol.PreparedType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * {@code Legacy::new} and {@code Factory::create}: the method handle in the caller's constant pool is replaced by one
 * to a private method of the caller that holds the call.
 */
final class LambdaReferences {
    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final int IMPLEMENTATION = 1;
    private static final int INSTANTIATED = 2;
    private static final int FLAGS = 3;
    private static final int SERIALIZABLE = 1;
    private static final String PREFIX = AddedNames.PREFIX + "reference$";

    private final ClassNode owner;
    private final LateCalls calls;
    /** What is left of the methods that the class was loaded with; null while it is being loaded. */
    private final @Nullable List<MethodNode> loaded;

    private int added;

    LambdaReferences(ClassNode owner, LateCalls calls, @Nullable List<MethodNode> loaded) {
        this.owner = owner;
        this.calls = calls;
        this.loaded = loaded == null ? null : new ArrayList<>(loaded);
    }

    /** The member that the lambda's object will call; null if the instruction makes no lambda. */
    static @Nullable Member implementation(InvokeDynamicInsnNode insn) {
        if (!insn.bsm.getOwner().equals(METAFACTORY)
                || insn.bsmArgs.length <= INSTANTIATED
                || !(insn.bsmArgs[IMPLEMENTATION] instanceof Handle)
                || !(insn.bsmArgs[INSTANTIATED] instanceof Type)) {
            return null;
        }
        Handle handle = (Handle) insn.bsmArgs[IMPLEMENTATION];
        return new Member(
                opcode(handle.getTag()), handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface());
    }

    /** What the lambda's object takes and returns, {@link #implementation} being what it calls. */
    static Type functionalType(InvokeDynamicInsnNode insn) {
        return (Type) insn.bsmArgs[INSTANTIATED];
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
        return !insn.bsm.getName().equals("altMetafactory") || (hasFlags(insn) && !isSerializable(insn));
    }

    /** Whether the metafactory is told to make it serialisable. */
    static boolean isSerializable(InvokeDynamicInsnNode insn) {
        return insn.bsm.getName().equals("altMetafactory")
                && hasFlags(insn)
                && ((Integer) insn.bsmArgs[FLAGS] & SERIALIZABLE) != 0;
    }

    private static boolean hasFlags(InvokeDynamicInsnNode insn) {
        return insn.bsmArgs.length > FLAGS && insn.bsmArgs[FLAGS] instanceof Integer;
    }

    void replace(InvokeDynamicInsnNode insn, MethodNode method, Member member, LinkedCall call) {
        String descriptor = descriptor(member);
        String name = name(descriptor);
        if (name == null) {
            Warnings.once(
                    "reference\n" + owner.name,
                    (owner.name + " was redefined with a further reference to " + member.owner() + "." + member.name())
                                    .replace('/', '.')
                            + ", which stays as it is until the next start");
            return;
        }
        MethodNode body = body(name, descriptor, member, call);
        owner.methods.add(body);
        Type result = Type.getReturnType(body.desc);
        if (result.getSort() == Type.OBJECT) {
            method.instructions.insertBefore(insn, calls.call("()V", new PreparedType(result.getInternalName())));
        }
        insn.bsmArgs[IMPLEMENTATION] = new Handle(
                Opcodes.H_INVOKESTATIC, owner.name, body.name, body.desc, (owner.access & Opcodes.ACC_INTERFACE) != 0);
    }

    private static String descriptor(Member member) {
        Type result =
                member.isConstructor() ? Type.getObjectType(member.owner()) : Type.getReturnType(member.descriptor());
        String parameters = member.descriptor().substring(1, member.descriptor().indexOf(')'));
        boolean hasReceiver = !member.isConstructor() && member.opcode() != Opcodes.INVOKESTATIC;
        String receiver = hasReceiver ? Type.getObjectType(member.owner()).getDescriptor() : "";
        return "(" + receiver + parameters + ")" + result.getDescriptor();
    }

    /** A new one, or of a loaded class one that takes and returns the same; null if there is none left. */
    private @Nullable String name(String descriptor) {
        if (loaded == null) {
            return PREFIX + added++;
        }
        for (MethodNode method : loaded) {
            if (method.name.startsWith(PREFIX) && method.desc.equals(descriptor)) {
                loaded.remove(method);
                return method.name;
            }
        }
        return null;
    }

    private MethodNode body(String name, String bodyDescriptor, Member member, LinkedCall call) {
        Type result = Type.getReturnType(bodyDescriptor);
        MethodNode body = new MethodNode(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, name, bodyDescriptor, null, null);
        int local = 0;
        int stack = result.getSize();
        String descriptor;
        if (member.isConstructor()) {
            body.instructions.add(new InsnNode(Opcodes.ACONST_NULL));
            stack++;
            descriptor = Construction.descriptorFor(member.owner(), member.descriptor());
        } else {
            descriptor = Erasure.of(body.desc, result);
        }
        for (Type type : Type.getArgumentTypes(body.desc)) {
            body.instructions.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), local));
            local += type.getSize();
        }
        body.instructions.add(calls.call(descriptor, call));
        AbstractInsnNode cast = Erasure.cast(result);
        if (cast != null) {
            body.instructions.add(cast);
        }
        body.instructions.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
        body.maxLocals = local;
        body.maxStack = stack + local;
        return body;
    }
}
