package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.bytecode.MethodFlow;
import dev.ssotkit.agent.bytecode.OriginValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Casts that refuse nothing, for the object has passed a test before: {@code if (made instanceof T t)}. Found by running
 * the data flow over the method as it runs for an object that passes no such test.
 */
final class PassedTests {
    private static final String PATTERN_SWITCHES = "java/lang/runtime/SwitchBootstraps";

    private final String owner;
    private final MethodNode method;
    private final MethodFlow flow;
    private final ImpliedTypes types;

    PassedTests(String owner, MethodNode method, MethodFlow flow, ImpliedTypes types) {
        this.owner = owner;
        this.method = method;
        this.flow = flow;
        this.types = types;
    }

    /** Whether what the factory makes comes to that operand of the instruction only where it is of that type. */
    boolean guard(AbstractInsnNode insn, String type, AbstractInsnNode factory, int depth) {
        List<AbstractInsnNode> passed = tests(type, factory);
        if (passed.isEmpty()) {
            return false;
        }
        MethodNode failing = copy();
        for (AbstractInsnNode test : passed) {
            fail(test, type, failing);
        }
        try {
            Frame<OriginValue> frame = MethodFlow.of(owner, failing).before(in(failing, insn));
            return frame == null
                    || !frame.getStack(frame.getStackSize() - 1 - depth)
                            .origins()
                            .contains(in(failing, factory));
        } catch (AnalyzerException | RuntimeException e) {
            return false;
        }
    }

    private List<AbstractInsnNode> tests(String type, AbstractInsnNode factory) {
        List<AbstractInsnNode> tests = new ArrayList<>();
        for (AbstractInsnNode insn : method.instructions) {
            Frame<OriginValue> frame = flow.before(insn);
            if (frame != null && isTest(insn, type)) {
                int position = frame.getStackSize() - (insn.getOpcode() == Opcodes.INSTANCEOF ? 1 : 2);
                OriginValue tested = frame.getStack(position);
                if (tested.origins().size() == 1 && tested.origins().contains(factory)) {
                    tests.add(insn);
                }
            }
        }
        return tests;
    }

    private boolean isTest(AbstractInsnNode insn, String type) {
        AbstractInsnNode next = next(insn);
        if (insn.getOpcode() == Opcodes.INSTANCEOF) {
            return next != null
                    && (next.getOpcode() == Opcodes.IFEQ || next.getOpcode() == Opcodes.IFNE)
                    && types.implies(descriptor(((TypeInsnNode) insn).desc), type);
        }
        return insn instanceof InvokeDynamicInsnNode
                && ((InvokeDynamicInsnNode) insn).bsm.getOwner().equals(PATTERN_SWITCHES)
                && ((InvokeDynamicInsnNode) insn).bsm.getName().equals("typeSwitch")
                && (next instanceof TableSwitchInsnNode || next instanceof LookupSwitchInsnNode);
    }

    private static String descriptor(String internalName) {
        return Type.getObjectType(internalName).getDescriptor();
    }

    private static @Nullable AbstractInsnNode next(AbstractInsnNode insn) {
        AbstractInsnNode next = insn.getNext();
        while (next != null && next.getOpcode() < 0) {
            next = next.getNext();
        }
        return next;
    }

    private MethodNode copy() {
        MethodNode copy =
                new MethodNode(Opcodes.ASM9, method.access, method.name, method.desc, method.signature, new String[0]);
        method.accept(copy);
        return copy;
    }

    private AbstractInsnNode in(MethodNode copy, AbstractInsnNode insn) {
        return copy.instructions.get(method.instructions.indexOf(insn));
    }

    /** Instructions are replaced one by one, so that those of both methods stand at the same places. */
    private void fail(AbstractInsnNode test, String type, MethodNode failing) {
        AbstractInsnNode copied = in(failing, test);
        AbstractInsnNode branch = next(copied);
        if (branch instanceof JumpInsnNode) {
            boolean jumpsOnFailure = branch.getOpcode() == Opcodes.IFEQ;
            failing.instructions.set(copied, new InsnNode(Opcodes.POP));
            failing.instructions.set(
                    branch,
                    jumpsOnFailure
                            ? new JumpInsnNode(Opcodes.GOTO, ((JumpInsnNode) branch).label)
                            : new InsnNode(Opcodes.NOP));
        } else if (branch instanceof TableSwitchInsnNode) {
            TableSwitchInsnNode table = (TableSwitchInsnNode) branch;
            for (int i = 0; i < table.labels.size(); i++) {
                table.labels.set(i, label(test, table.min + i, type, table.labels.get(i), table.dflt));
            }
        } else if (branch instanceof LookupSwitchInsnNode) {
            LookupSwitchInsnNode lookup = (LookupSwitchInsnNode) branch;
            for (int i = 0; i < lookup.labels.size(); i++) {
                lookup.labels.set(i, label(test, lookup.keys.get(i), type, lookup.labels.get(i), lookup.dflt));
            }
        }
    }

    private LabelNode label(AbstractInsnNode test, int key, String type, LabelNode matching, LabelNode otherwise) {
        Object[] cases = ((InvokeDynamicInsnNode) test).bsmArgs;
        boolean fails = key >= 0
                && key < cases.length
                && cases[key] instanceof Type
                && types.implies(((Type) cases[key]).getDescriptor(), type);
        return fails ? otherwise : matching;
    }
}
