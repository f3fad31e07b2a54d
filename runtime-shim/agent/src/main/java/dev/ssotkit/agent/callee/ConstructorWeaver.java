package dev.ssotkit.agent.callee;

import dev.ssotkit.agent.callsite.LateCalls;
import dev.ssotkit.agent.link.Protocol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FrameNode;
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
                Map<MethodInsnNode, FrameNode> frames = new HashMap<>();
                for (MethodInsnNode call : constructorCalls) {
                    FrameNode frame = cut ? FrameAfterCall.of(owner.name, method, call) : null;
                    if (frame != null) {
                        frames.put(call, frame);
                    }
                }
                for (MethodInsnNode call : constructorCalls) {
                    weave(method, call, frames.get(call), changed);
                }
            }
        }
        return changed;
    }

    private void weave(MethodNode method, MethodInsnNode call, @Nullable FrameNode after, Set<MethodNode> changed) {
        InsnList code = new InsnList();
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        if (call.owner.equals(owner.name)) {
            if (after == null) {
                return;
            }
            // The constructor called has asked.
            code.add(new FieldInsnNode(Opcodes.GETFIELD, owner.name, Protocol.FIELD, "Ljava/lang/Object;"));
            endUnless(Opcodes.IFNULL, code, after, call);
        } else {
            code.add(calls.call(Protocol.CONSTRUCTED, "(L" + owner.name + ";)Z", entryIndex));
            if (after != null) {
                endUnless(Opcodes.IFEQ, code, after, call);
            } else {
                code.add(new InsnNode(Opcodes.POP));
            }
        }
        method.instructions.insert(call, code);
        method.maxStack += EXTRA_STACK;
        changed.add(method);
    }

    private void endUnless(int jump, InsnList code, FrameNode after, AbstractInsnNode call) {
        LabelNode rest = new LabelNode();
        code.add(new JumpInsnNode(jump, rest));
        code.add(new InsnNode(Opcodes.RETURN));
        code.add(rest);
        code.add(after);
        Prologue.separate(code, call.getNext());
    }
}
