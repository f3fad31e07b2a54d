package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.bytecode.MethodFlow;
import dev.ssotkit.agent.bytecode.OriginValue;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * What the method around a factory call expects its result to be, beyond what the factory declares: by casts, its own and
 * the compiler's, and by arrays that it is stored in.
 */
final class ExpectedTypes {
    private static final int MAXIMUM_DEPTH = 10;

    private final ClassNode owner;
    private final MethodNode method;
    private final MethodFlow flow;
    private final ImpliedTypes types;
    private final PassedTests tests;
    /** In how many lambdas. */
    private final int depth;

    /** @param owner the method's class */
    ExpectedTypes(ClassNode owner, MethodNode method, MethodFlow flow, ImpliedTypes types) {
        this(owner, method, flow, types, 0);
    }

    private ExpectedTypes(ClassNode owner, MethodNode method, MethodFlow flow, ImpliedTypes types, int depth) {
        this.owner = owner;
        this.method = method;
        this.flow = flow;
        this.types = types;
        this.tests = new PassedTests(owner.name, method, flow, types);
        this.depth = depth;
    }

    /** As field descriptors. */
    Set<String> of(AbstractInsnNode factory) {
        Set<String> expected = new LinkedHashSet<>();
        for (AbstractInsnNode insn : method.instructions) {
            Frame<OriginValue> frame = flow.before(insn);
            Operand operand = frame == null ? null : operand(insn, frame);
            if (operand != null && operand.value.origins().contains(factory)) {
                for (String type : operand.types) {
                    if (!tests.guard(insn, type, factory, operand.depth)) {
                        expected.add(type);
                    }
                }
            }
            if (frame != null && insn.getOpcode() == Opcodes.INVOKEDYNAMIC && depth < MAXIMUM_DEPTH) {
                addCaptured((InvokeDynamicInsnNode) insn, frame, factory, expected);
            }
        }
        return expected;
    }

    private void addCaptured(
            InvokeDynamicInsnNode insn, Frame<OriginValue> frame, AbstractInsnNode factory, Set<String> expected) {
        int captured = Type.getArgumentTypes(insn.desc).length;
        for (int i = 0; i < captured; i++) {
            OriginValue value = frame.getStack(frame.getStackSize() - captured + i);
            MethodNode body = value.origins().contains(factory) ? new CapturedValues(owner).bodyOf(insn) : null;
            if (body != null) {
                MethodNode receiving = CapturedValues.receiving(body, insn, i);
                try {
                    MethodFlow inside = MethodFlow.of(owner.name, receiving);
                    expected.addAll(new ExpectedTypes(owner, receiving, inside, types, depth + 1)
                            .of(receiving.instructions.getFirst()));
                } catch (AnalyzerException | RuntimeException e) {
                    // No compiler's lambda.
                }
            }
        }
    }

    /** Null for an instruction that takes whatever the verifier lets it have. */
    private static @Nullable Operand operand(AbstractInsnNode insn, Frame<OriginValue> frame) {
        switch (insn.getOpcode()) {
            case Opcodes.CHECKCAST:
                return new Operand(frame, 0).expects(((TypeInsnNode) insn).desc);
            case Opcodes.AASTORE:
                return elementOf(frame.getStack(frame.getStackSize() - 3), new Operand(frame, 0));
            case Opcodes.INVOKEVIRTUAL:
                return isClassCast((MethodInsnNode) insn)
                        ? constantOf(frame.getStack(frame.getStackSize() - 2), new Operand(frame, 0))
                        : null;
            case Opcodes.INVOKEDYNAMIC:
                return isGroovyCast((InvokeDynamicInsnNode) insn)
                        ? new Operand(frame, 0)
                                .expects(Type.getReturnType(((InvokeDynamicInsnNode) insn).desc)
                                        .getInternalName())
                        : null;
            default:
                return null;
        }
    }

    private static boolean isClassCast(MethodInsnNode call) {
        return call.owner.equals("java/lang/Class") && call.name.equals("cast");
    }

    private static boolean isGroovyCast(InvokeDynamicInsnNode call) {
        return call.name.equals("cast")
                && call.bsm.getOwner().startsWith("org/codehaus/groovy/")
                && Type.getArgumentTypes(call.desc).length == 1
                && Type.getReturnType(call.desc).getSort() >= Type.ARRAY;
    }

    /** An array that this method makes takes its elements' type only, whatever it is declared to be. */
    private static Operand elementOf(OriginValue array, Operand element) {
        for (AbstractInsnNode origin : array.origins()) {
            if (origin.getOpcode() == Opcodes.ANEWARRAY) {
                element.expects(((TypeInsnNode) origin).desc);
            }
        }
        return element;
    }

    private static Operand constantOf(OriginValue type, Operand operand) {
        for (AbstractInsnNode origin : type.origins()) {
            if (origin instanceof LdcInsnNode) {
                operand.expects(((Type) ((LdcInsnNode) origin).cst).getInternalName());
            }
        }
        return operand;
    }

    /** A value on the stack, and what an instruction takes it for. */
    private static final class Operand {
        private final OriginValue value;
        private final int depth;
        private final Set<String> types = new LinkedHashSet<>();

        Operand(Frame<OriginValue> frame, int depth) {
            this.value = frame.getStack(frame.getStackSize() - 1 - depth);
            this.depth = depth;
        }

        Operand expects(String internalName) {
            types.add(Type.getObjectType(internalName).getDescriptor());
            return this;
        }
    }
}
