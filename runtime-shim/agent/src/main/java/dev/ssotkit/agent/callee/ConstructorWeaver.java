package dev.ssotkit.agent.callee;

import dev.ssotkit.agent.callsite.LateCalls;
import dev.ssotkit.agent.link.Protocol;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Makes constructors ask, right after {@code super(..)}, and end there if the object forwards. */
final class ConstructorWeaver {
    private static final int EXTRA_STACK = 1;

    private final ClassNode owner;
    private final int entryIndex;
    private final LateCalls calls;
    private final boolean cut;

    /** @param cut whether objects can forward, so that a constructor may end early */
    ConstructorWeaver(ClassNode owner, int entryIndex, LateCalls calls, boolean cut) {
        this.owner = owner;
        this.entryIndex = entryIndex;
        this.calls = calls;
        this.cut = cut;
    }

    Set<MethodNode> weave() {
        Set<MethodNode> changed = new HashSet<>();
        for (MethodNode method : owner.methods.toArray(new MethodNode[0])) {
            if (method.name.equals("<init>")) {
                List<MethodInsnNode> constructorCalls = ConstructorCalls.of(owner.name, method);
                // Asked before the first edit: afterwards the code is another.
                Set<MethodInsnNode> plain = new HashSet<>();
                for (MethodInsnNode call : constructorCalls) {
                    if (cut && ConstructorCalls.isPlain(owner.name, method, call)) {
                        plain.add(call);
                    }
                }
                for (MethodInsnNode call : constructorCalls) {
                    weave(method, call, plain, changed);
                }
            }
        }
        return changed;
    }

    private void weave(MethodNode method, MethodInsnNode call, Set<MethodInsnNode> plain, Set<MethodNode> changed) {
        boolean delegates = call.owner.equals(owner.name);
        boolean canEnd = cut && plain.contains(call);
        if (delegates && !canEnd) {
            return;
        }
        InsnList code = new InsnList();
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        if (delegates) {
            // The constructor called has asked.
            code.add(new FieldInsnNode(Opcodes.GETFIELD, owner.name, Protocol.FIELD, "Ljava/lang/Object;"));
            endUnless(Opcodes.IFNULL, code, method, call);
        } else {
            code.add(calls.call(Protocol.CONSTRUCTED, "(L" + owner.name + ";)Z", entryIndex));
            if (canEnd) {
                endUnless(Opcodes.IFEQ, code, method, call);
            } else {
                code.add(new InsnNode(Opcodes.POP));
            }
        }
        method.instructions.insert(call, code);
        method.maxStack += EXTRA_STACK;
        changed.add(method);
    }

    private void endUnless(int jump, InsnList code, MethodNode method, AbstractInsnNode call) {
        LabelNode rest = new LabelNode();
        code.add(new JumpInsnNode(jump, rest));
        code.add(new InsnNode(Opcodes.RETURN));
        code.add(rest);
        code.add(Prologue.frame(owner.name, method));
        Prologue.separate(code, call.getNext());
    }
}
