package dev.ssotkit.proof.term;

import dev.ssotkit.proof.pool.MemberReference;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/**
 * Executes instructions over terms (JVMS 6.5). What an effect yields, a cast among them, somebody else decides, and says so
 * beforehand.
 */
public final class TermInterpreter extends Interpreter<Term> {

    private final Terms terms;
    private Term time;
    private Term nextResult;

    public TermInterpreter(Terms terms, Term time) {
        super(Opcodes.ASM9);
        this.terms = terms;
        this.time = time;
        this.nextResult = terms.undefined();
    }

    /** Fields and elements read from now on are read at this time. */
    public void setTime(Term now) {
        time = now;
    }

    Term time() {
        return time;
    }

    /** What the next allocation, call or creation yields. */
    public void setNextResult(Term result) {
        nextResult = result;
    }

    @Override
    public Term newValue(@Nullable Type type) {
        return terms.undefined();
    }

    @Override
    public Term newOperation(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        if (opcode == Opcodes.ACONST_NULL) {
            return terms.constant(null);
        }
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
            return terms.constant(opcode - Opcodes.ICONST_0);
        }
        if (opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1) {
            return terms.constant((long) (opcode - Opcodes.LCONST_0));
        }
        if (opcode >= Opcodes.FCONST_0 && opcode <= Opcodes.FCONST_2) {
            return terms.constant((float) (opcode - Opcodes.FCONST_0));
        }
        if (opcode == Opcodes.DCONST_0 || opcode == Opcodes.DCONST_1) {
            return terms.constant((double) (opcode - Opcodes.DCONST_0));
        }
        if (instruction instanceof IntInsnNode push) {
            return terms.constant(push.operand);
        }
        if (instruction instanceof LdcInsnNode load) {
            return constant(load.cst);
        }
        if (instruction instanceof FieldInsnNode read) {
            return terms.field(reference(read), List.of(time));
        }
        return nextResult;
    }

    private Term constant(Object value) {
        if (value instanceof Type type && type.getSort() != Type.METHOD) {
            return terms.classLiteral(type);
        }
        if (value instanceof Type || value instanceof Handle) {
            return terms.of(Term.Kind.LINKED_CONSTANT, value, List.of(), 1, null);
        }
        return value instanceof ConstantDynamic dynamic
                ? terms.of(Term.Kind.LINKED_CONSTANT, dynamic, List.of(), dynamic.getSize(), dynamic.getDescriptor())
                : terms.constant(value);
    }

    @Override
    public Term copyOperation(AbstractInsnNode instruction, Term value) {
        return value;
    }

    @Override
    public @Nullable Term unaryOperation(AbstractInsnNode instruction, Term value) {
        return switch (instruction.getOpcode()) {
            case Opcodes.IINC ->
                terms.operation(Opcodes.IADD, 1, value, terms.constant(((IincInsnNode) instruction).incr));
            case Opcodes.GETFIELD -> terms.field(reference((FieldInsnNode) instruction), List.of(value, time));
            case Opcodes.INSTANCEOF ->
                terms.of(
                        Term.Kind.INSTANCE_OF,
                        Type.getObjectType(((TypeInsnNode) instruction).desc),
                        List.of(value),
                        1,
                        "Z");
            case Opcodes.NEWARRAY, Opcodes.ANEWARRAY, Opcodes.CHECKCAST -> nextResult;
            case Opcodes.LNEG,
                    Opcodes.DNEG,
                    Opcodes.I2L,
                    Opcodes.I2D,
                    Opcodes.L2D,
                    Opcodes.F2L,
                    Opcodes.F2D,
                    Opcodes.D2L -> terms.operation(instruction.getOpcode(), 2, value);
            default -> terms.operation(instruction.getOpcode(), 1, value);
        };
    }

    @Override
    public @Nullable Term binaryOperation(AbstractInsnNode instruction, Term left, Term right) {
        int opcode = instruction.getOpcode();
        if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
            int size = opcode == Opcodes.LALOAD || opcode == Opcodes.DALOAD ? 2 : 1;
            return terms.of(Term.Kind.ELEMENT, opcode, List.of(left, right, time), size, null);
        }
        boolean isComparison = opcode >= Opcodes.LCMP && opcode <= Opcodes.DCMPG;
        return terms.operation(opcode, isComparison ? 1 : left.getSize(), left, right);
    }

    @Override
    public @Nullable Term ternaryOperation(AbstractInsnNode instruction, Term array, Term index, Term value) {
        return null;
    }

    @Override
    public Term naryOperation(AbstractInsnNode instruction, List<? extends Term> values) {
        return nextResult;
    }

    @Override
    public void returnOperation(AbstractInsnNode instruction, Term value, Term expected) {}

    @Override
    public Term merge(Term one, Term other) {
        throw new IllegalStateException("paths are joined elsewhere");
    }

    private static MemberReference reference(FieldInsnNode field) {
        return new MemberReference(field.owner, field.name, field.desc);
    }
}
