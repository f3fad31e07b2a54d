package dev.ssotkit.agent.callsite;

import dev.ssotkit.agent.analysis.MethodFlow;
import dev.ssotkit.agent.analysis.OriginValue;
import dev.ssotkit.agent.link.LinkedCall.Member;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Objects that their method configures, closes or locks on: handed the shared instance instead, it would do so to
 * everybody's.
 */
final class Hazards {
    private static final String[] CONFIGURING = {"set", "configure", "enable", "disable"};
    /** Configuring if they return their own type. */
    private static final String[] FLUENT = {"with", "register", "add", "use"};

    private final Redirectables redirectables;

    Hazards(Redirectables redirectables) {
        this.redirectables = redirectables;
    }

    /** The instructions of the method whose result is in danger. */
    Set<AbstractInsnNode> in(MethodNode method, MethodFlow flow) {
        Set<AbstractInsnNode> endangered = new HashSet<>();
        for (AbstractInsnNode insn : method.instructions) {
            int depth = receiverDepth(insn);
            Frame<OriginValue> frame = depth < 0 ? null : flow.before(insn);
            if (frame != null && frame.getStackSize() > depth) {
                endangered.addAll(
                        frame.getStack(frame.getStackSize() - 1 - depth).origins());
            }
        }
        return endangered;
    }

    /** How deep in the stack the object lies that the instruction endangers; -1 if it endangers none. */
    private int receiverDepth(AbstractInsnNode insn) {
        switch (insn.getOpcode()) {
            case Opcodes.MONITORENTER:
                return 0;
            case Opcodes.PUTFIELD:
                return 1;
            case Opcodes.INVOKEVIRTUAL:
            case Opcodes.INVOKEINTERFACE:
                MethodInsnNode call = (MethodInsnNode) insn;
                return isHazard(call) ? Type.getArgumentTypes(call.desc).length : -1;
            default:
                return -1;
        }
    }

    private boolean isHazard(MethodInsnNode call) {
        boolean hazard = (call.name.equals("close") && call.desc.equals("()V"))
                || startsWithWord(call.name, CONFIGURING)
                || (startsWithWord(call.name, FLUENT)
                        && Type.getReturnType(call.desc).getInternalName().equals(call.owner));
        return hazard && !redirectables.names(new Member(call.getOpcode(), call.owner, call.name, call.desc, call.itf));
    }

    /** The word alone, or followed by an upper-case letter: {@code settle} does not set. */
    private static boolean startsWithWord(String name, String[] words) {
        for (String word : words) {
            if (name.startsWith(word)
                    && (name.length() == word.length() || Character.isUpperCase(name.charAt(word.length())))) {
                return true;
            }
        }
        return false;
    }
}
