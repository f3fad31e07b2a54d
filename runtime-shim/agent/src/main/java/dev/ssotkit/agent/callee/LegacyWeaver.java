package dev.ssotkit.agent.callee;

import dev.ssotkit.agent.bytecode.LateCalls;
import dev.ssotkit.agent.protocol.AddedNames;
import dev.ssotkit.agent.protocol.ForwardCall;
import dev.ssotkit.agent.protocol.InheritedCall;
import dev.ssotkit.eligibility.Forwarding;
import dev.ssotkit.eligibility.Verdict;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Makes the objects of a legacy class able to forward: a field, a test of it at the head of every method. */
final class LegacyWeaver {
    private static final String OBJECT = "Ljava/lang/Object;";

    private final ClassNode owner;
    private final int entryIndex;
    private final LateCalls calls;
    private final Hierarchy hierarchy;

    LegacyWeaver(ClassNode owner, int entryIndex, LateCalls calls, Hierarchy hierarchy) {
        this.owner = owner;
        this.entryIndex = entryIndex;
        this.calls = calls;
        this.hierarchy = hierarchy;
    }

    Set<MethodNode> weave(Verdict verdict) {
        Set<MethodNode> changed = new HashSet<>();
        owner.fields.add(new FieldNode(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_TRANSIENT | Opcodes.ACC_SYNTHETIC,
                AddedNames.FIELD,
                OBJECT,
                null,
                null));
        for (Forwarding forwarding : verdict.forwardings()) {
            MethodNode method = forwarding.needsOverride() ? override(forwarding) : declared(forwarding);
            if ((method.access & Opcodes.ACC_SYNCHRONIZED) != 0) {
                lockInBody(method);
            }
            forward(method, ForwardCall.of(entryIndex, forwarding));
            changed.add(method);
        }
        return changed;
    }

    private MethodNode declared(Forwarding forwarding) {
        for (MethodNode method : owner.methods) {
            if (method.name.equals(forwarding.method().name())
                    && method.desc.equals(forwarding.method().descriptor())) {
                return method;
            }
        }
        throw new IllegalStateException("no method " + forwarding.method());
    }

    /** An inherited method of a class that is not ours to change: overridden, to call it or to forward. */
    private MethodNode override(Forwarding forwarding) {
        int inherited = forwarding.method().flags();
        int access = (inherited & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_VARARGS))
                | Opcodes.ACC_SYNTHETIC;
        MethodNode method = new MethodNode(
                access, forwarding.method().name(), forwarding.method().descriptor(), null, null);
        InsnList code = method.instructions;
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        int locals = loadParameters(code, method.desc);
        code.add(superCall(forwarding));
        code.add(new InsnNode(Type.getReturnType(method.desc).getOpcode(Opcodes.IRETURN)));
        method.maxLocals = locals;
        method.maxStack = Math.max(locals, 2);
        owner.methods.add(method);
        return method;
    }

    private AbstractInsnNode superCall(Forwarding forwarding) {
        String name = forwarding.method().name();
        String descriptor = forwarding.method().descriptor();
        for (String direct : owner.interfaces) {
            // A default method is called through a direct superinterface (JVMS 4.9.2, invokespecial), which class
            // files older than it cannot say.
            if (hierarchy.isSubtype(direct.replace('/', '.'), forwarding.declaringType())
                    && !forwarding.declaringType().equals("java.lang.Object")) {
                return (owner.version & 0xffff) < Opcodes.V1_8
                        ? calls.call(erased(descriptor, ""), new InheritedCall(direct, name, descriptor))
                        : new MethodInsnNode(Opcodes.INVOKESPECIAL, direct, name, descriptor, true);
            }
        }
        return new MethodInsnNode(Opcodes.INVOKESPECIAL, owner.superName, name, descriptor, false);
    }

    /** Forwarding must not wait for the facade's own monitor, which nobody else would use. */
    private void lockInBody(MethodNode method) {
        method.access &= ~Opcodes.ACC_SYNCHRONIZED;
        // In a local of its own: code may give up `this` where it no longer needs it.
        int lock = method.maxLocals++;
        Object[] locals = Prologue.holding(owner.name, lock);
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof FrameNode) {
                Prologue.hold(owner.name, lock, (FrameNode) insn);
            }
        }
        Brackets.add(method, null, lock(lock), unlock(lock), locals);
    }

    private static Brackets.Code lock(int local) {
        return new Brackets.Code() {
            @Override
            public InsnList make() {
                InsnList code = new InsnList();
                code.add(new VarInsnNode(Opcodes.ALOAD, 0));
                code.add(new InsnNode(Opcodes.DUP));
                code.add(new VarInsnNode(Opcodes.ASTORE, local));
                code.add(new InsnNode(Opcodes.MONITORENTER));
                return code;
            }
        };
    }

    private static Brackets.Code unlock(int local) {
        return new Brackets.Code() {
            @Override
            public InsnList make() {
                InsnList code = new InsnList();
                code.add(new VarInsnNode(Opcodes.ALOAD, local));
                code.add(new InsnNode(Opcodes.MONITOREXIT));
                return code;
            }
        };
    }

    private void forward(MethodNode method, ForwardCall call) {
        LabelNode body = new LabelNode();
        InsnList head = new InsnList();
        loadField(head);
        head.add(new JumpInsnNode(Opcodes.IFNULL, body));
        head.add(new VarInsnNode(Opcodes.ALOAD, 0));
        loadField(head);
        int locals = loadParameters(head, method.desc);
        head.add(calls.call(erased(method.desc, OBJECT), call));
        head.add(new InsnNode(Type.getReturnType(method.desc).getOpcode(Opcodes.IRETURN)));
        head.add(body);
        head.add(Prologue.frame(owner.name, method));
        Prologue.separate(head, method.instructions.getFirst());
        method.instructions.insert(head);
        method.maxStack = Math.max(method.maxStack, locals + 2);
    }

    private void loadField(InsnList code) {
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        code.add(new FieldInsnNode(Opcodes.GETFIELD, owner.name, AddedNames.FIELD, OBJECT));
    }

    /** Takes the object, then {@code second}, then the method's parameters. */
    private String erased(String method, String second) {
        StringBuilder descriptor =
                new StringBuilder("(L").append(owner.name).append(';').append(second);
        for (Type type : Type.getArgumentTypes(method)) {
            descriptor.append(type.getSort() < Type.ARRAY ? type.getDescriptor() : OBJECT);
        }
        return descriptor
                .append(')')
                .append(Type.getReturnType(method).getDescriptor())
                .toString();
    }

    /** The first local that is free after the parameters. */
    private static int loadParameters(InsnList code, String descriptor) {
        int local = 1;
        for (Type type : Type.getArgumentTypes(descriptor)) {
            code.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), local));
            local += type.getSize();
        }
        return local;
    }
}
