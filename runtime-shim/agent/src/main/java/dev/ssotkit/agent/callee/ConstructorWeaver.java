package dev.ssotkit.agent.callee;

import dev.ssotkit.agent.bytecode.Erasure;
import dev.ssotkit.agent.bytecode.LateCalls;
import dev.ssotkit.agent.protocol.AddedNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Makes constructors ask, right after {@code super(..)}, and end there if the object forwards. */
final class ConstructorWeaver {
    private static final int EXTRA_STACK = 2;

    private final ClassNode owner;
    private final ConstructorLines lines;
    private final LateCalls calls;
    private final boolean cut;
    /** Asked first, so that nothing is linked while canonical makes itself; null where that is not canonical. */
    private final @Nullable Integer whereabouts;

    /**
     * @param cut whether objects can forward, so that a constructor may end early
     * @param whereabouts what a constructor of canonical asks first; null for a legacy type's
     */
    ConstructorWeaver(
            ClassNode owner, ConstructorLines lines, LateCalls calls, boolean cut, @Nullable Integer whereabouts) {
        this.owner = owner;
        this.lines = lines;
        this.calls = calls;
        this.cut = cut;
        this.whereabouts = whereabouts;
    }

    Set<MethodNode> weave() {
        Set<MethodNode> changed = new HashSet<>();
        for (MethodNode method : owner.methods.toArray(new MethodNode[0])) {
            if (method.name.equals("<init>")) {
                List<MethodInsnNode> constructorCalls = ConstructorCalls.of(owner.name, method);
                // Asked before the first edit: afterwards the code is another.
                Map<MethodInsnNode, FrameNode> frames = new HashMap<>();
                for (MethodInsnNode call : constructorCalls) {
                    FrameNode frame = cut || whereabouts != null ? FrameAfterCall.of(owner.name, method, call) : null;
                    if (frame != null) {
                        frames.put(call, frame);
                    }
                }
                for (MethodInsnNode call : constructorCalls) {
                    if (weave(method, call, frames.get(call))) {
                        changed.add(method);
                    }
                }
            }
        }
        return changed;
    }

    private boolean weave(MethodNode method, MethodInsnNode call, @Nullable FrameNode after) {
        boolean behindThis = call.owner.equals(owner.name);
        InsnList code = new InsnList();
        if (behindThis && !(cut && lines.chooseInstance())) {
            if (after == null || !cut) {
                return false;
            }
            // The constructor called has asked.
            code.add(new VarInsnNode(Opcodes.ALOAD, 0));
            code.add(new FieldInsnNode(Opcodes.GETFIELD, owner.name, AddedNames.FIELD, "Ljava/lang/Object;"));
            endUnless(Opcodes.IFNULL, code, after, call, new LabelNode());
        } else {
            LabelNode rest = new LabelNode();
            if (whereabouts != null && after != null) {
                code.add(calls.tell(whereabouts));
                code.add(new JumpInsnNode(Opcodes.IFEQ, rest));
            }
            ask(method, call, code, after, rest);
        }
        method.instructions.insert(call, code);
        method.maxStack += EXTRA_STACK;
        return true;
    }

    private void ask(MethodNode method, MethodInsnNode call, InsnList code, @Nullable FrameNode after, LabelNode rest) {
        OptionalInt mapping = lines.of(method.desc);
        boolean passes = cut && (mapping.isPresent() || lines.accessorTakesArguments());
        boolean known = !passes || (Erasure.isLinkable(method.desc) && areUntouched(method, call));
        String parameters = "";
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        if (passes && known) {
            int local = 1;
            for (Type type : Type.getArgumentTypes(method.desc)) {
                code.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), local));
                local += type.getSize();
            }
            method.maxStack += local;
            parameters = Erasure.parameters(method.desc);
        }
        code.add(calls.call(
                "(L" + owner.name + ";" + parameters + ")Z",
                lines.asked(method.desc, mapping, known && cut && after != null)));
        if (after == null) {
            code.add(new InsnNode(Opcodes.POP));
        } else if (cut) {
            endUnless(Opcodes.IFEQ, code, after, call, rest);
        } else {
            code.add(new InsnNode(Opcodes.POP));
            land(code, after, call, rest);
        }
    }

    /** Whether the parameters still hold the arguments where the call stands: no jump leads back before it. */
    private static boolean areUntouched(MethodNode method, MethodInsnNode call) {
        int parameters = Type.getArgumentsAndReturnSizes(method.desc) >> 2;
        for (AbstractInsnNode insn = method.instructions.getFirst(); insn != call; insn = insn.getNext()) {
            boolean stores = insn.getOpcode() >= Opcodes.ISTORE && insn.getOpcode() <= Opcodes.ASTORE;
            if ((stores && ((VarInsnNode) insn).var < parameters)
                    || (insn.getOpcode() == Opcodes.IINC && ((IincInsnNode) insn).var < parameters)) {
                return false;
            }
        }
        return true;
    }

    private static void endUnless(int jump, InsnList code, FrameNode after, AbstractInsnNode call, LabelNode rest) {
        code.add(new JumpInsnNode(jump, rest));
        code.add(new InsnNode(Opcodes.RETURN));
        land(code, after, call, rest);
    }

    private static void land(InsnList code, FrameNode after, AbstractInsnNode call, LabelNode rest) {
        code.add(rest);
        code.add(after);
        Prologue.separate(code, call.getNext());
    }
}
