package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.bytecode.MethodFlow;
import dev.ssotkit.agent.bytecode.OriginValue;
import dev.ssotkit.agent.protocol.LinkedCall.Member;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.map.HazardNames;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Objects that their method configures, closes or locks on: handed the shared instance instead, it would do so to
 * everybody's.
 */
final class HazardousObjects {
    private static final String OBJECT = "java.lang.Object";

    private final Redirectables redirectables;
    private final Hierarchy hierarchy;
    private final Map<AbstractInsnNode, Set<String>> found = new HashMap<>();

    HazardousObjects(Redirectables redirectables, Hierarchy hierarchy) {
        this.redirectables = redirectables;
        this.hierarchy = hierarchy;
    }

    /** The instructions of the method whose result is in danger, each with what is done to it. */
    Map<AbstractInsnNode, Set<String>> in(MethodNode method, MethodFlow flow) {
        for (AbstractInsnNode insn : method.instructions) {
            String what = hazard(insn);
            Frame<OriginValue> frame = what == null ? null : flow.before(insn);
            int position = frame == null ? -1 : frame.getStackSize() - 1 - depth(insn);
            if (what != null && frame != null && position >= 0) {
                for (AbstractInsnNode origin : frame.getStack(position).origins()) {
                    add(origin, what);
                }
            }
        }
        return found;
    }

    private void add(AbstractInsnNode origin, String what) {
        Set<String> known = found.get(origin);
        if (known == null) {
            known = new LinkedHashSet<>();
            found.put(origin, known);
        }
        known.add(what);
    }

    /** What the instruction does to an object; null if nothing that matters. */
    private @Nullable String hazard(AbstractInsnNode insn) {
        switch (insn.getOpcode()) {
            case Opcodes.MONITORENTER:
                return "locked on";
            case Opcodes.PUTFIELD:
                return "configured by writing " + ((FieldInsnNode) insn).name;
            case Opcodes.INVOKEVIRTUAL:
            case Opcodes.INVOKEINTERFACE:
                return hazard((MethodInsnNode) insn);
            case Opcodes.INVOKESTATIC:
                return isCloser((MethodInsnNode) insn) ? "closed" : null;
            default:
                return null;
        }
    }

    private @Nullable String hazard(MethodInsnNode call) {
        boolean closes = HazardNames.closes(call.name) && call.desc.equals("()V");
        boolean configures = HazardNames.configures(call.name)
                || (HazardNames.configuresIfFluent(call.name) && returnsOwnType(call));
        if (!(closes || configures)
                || redirectables.names(new Member(call.getOpcode(), call.owner, call.name, call.desc, call.itf))) {
            return null;
        }
        return closes ? "closed" : "configured by " + call.name;
    }

    /** A supertype's fluent method says its own type, and yet hands back the same object. */
    private boolean returnsOwnType(MethodInsnNode call) {
        Type result = Type.getReturnType(call.desc);
        return result.getSort() == Type.OBJECT
                && !result.getClassName().equals(OBJECT)
                && hierarchy.isSubtype(call.owner.replace('/', '.'), result.getClassName());
    }

    /** What compilers call instead of {@code close} at the end of try-with-resources (javac 9 and 10) and of use. */
    private static boolean isCloser(MethodInsnNode call) {
        return (call.name.equals("$closeResource")
                        && call.desc.equals("(Ljava/lang/Throwable;Ljava/lang/AutoCloseable;)V"))
                || (call.name.equals("closeFinally") && call.owner.startsWith("kotlin/"));
    }

    /** How deep in the stack the object lies that a hazardous instruction endangers. */
    private static int depth(AbstractInsnNode insn) {
        switch (insn.getOpcode()) {
            case Opcodes.MONITORENTER:
                return 0;
            case Opcodes.PUTFIELD:
                return 1;
            case Opcodes.INVOKESTATIC:
                return ((MethodInsnNode) insn).name.equals("closeFinally") ? 1 : 0;
            default:
                return Type.getArgumentTypes(((MethodInsnNode) insn).desc).length;
        }
    }
}
