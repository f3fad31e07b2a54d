package dev.ssotkit.agent.bytecode;

import static dev.ssotkit.agent.bytecode.OriginInterpreter.expect;

import dev.ssotkit.agent.bytecode.OriginValue.Kind;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** Operand and result kinds of the instructions with one, two or three operands (JVMS 6.5). */
final class Operations {
    private Operations() {}

    static @Nullable OriginValue unary(AbstractInsnNode insn, OriginValue value, OriginInterpreter interpreter)
            throws AnalyzerException {
        int opcode = insn.getOpcode();
        switch (opcode) {
            case Opcodes.LNEG:
                return result(insn, value, Kind.LONG, Kind.LONG);
            case Opcodes.FNEG:
                return result(insn, value, Kind.FLOAT, Kind.FLOAT);
            case Opcodes.DNEG:
                return result(insn, value, Kind.DOUBLE, Kind.DOUBLE);
            case Opcodes.I2L:
                return result(insn, value, Kind.INT, Kind.LONG);
            case Opcodes.I2F:
                return result(insn, value, Kind.INT, Kind.FLOAT);
            case Opcodes.I2D:
                return result(insn, value, Kind.INT, Kind.DOUBLE);
            case Opcodes.L2I:
                return result(insn, value, Kind.LONG, Kind.INT);
            case Opcodes.L2F:
                return result(insn, value, Kind.LONG, Kind.FLOAT);
            case Opcodes.L2D:
                return result(insn, value, Kind.LONG, Kind.DOUBLE);
            case Opcodes.F2I:
                return result(insn, value, Kind.FLOAT, Kind.INT);
            case Opcodes.F2L:
                return result(insn, value, Kind.FLOAT, Kind.LONG);
            case Opcodes.F2D:
                return result(insn, value, Kind.FLOAT, Kind.DOUBLE);
            case Opcodes.D2I:
                return result(insn, value, Kind.DOUBLE, Kind.INT);
            case Opcodes.D2L:
                return result(insn, value, Kind.DOUBLE, Kind.LONG);
            case Opcodes.D2F:
                return result(insn, value, Kind.DOUBLE, Kind.FLOAT);
            case Opcodes.GETFIELD:
                // A constructor may read a field of `this` only once it is initialised (JVMS 4.10.1.9.getfield).
                expect(insn, value, Kind.REFERENCE);
                return interpreter.instanceField((FieldInsnNode) insn);
            case Opcodes.PUTSTATIC:
                expect(insn, value, Kind.of(Type.getType(((FieldInsnNode) insn).desc)));
                return null;
            case Opcodes.CHECKCAST:
                return expect(insn, value, Kind.REFERENCE);
            case Opcodes.INSTANCEOF:
            case Opcodes.ARRAYLENGTH:
                return result(insn, value, Kind.REFERENCE, Kind.INT);
            case Opcodes.NEWARRAY:
                return result(insn, value, Kind.INT, Kind.REFERENCE);
            case Opcodes.ANEWARRAY:
                expect(insn, value, Kind.INT);
                return OriginValue.of(Kind.REFERENCE, insn);
            case Opcodes.ATHROW:
            case Opcodes.IFNULL:
            case Opcodes.IFNONNULL:
            case Opcodes.MONITORENTER:
            case Opcodes.MONITOREXIT:
                expect(insn, value, Kind.REFERENCE);
                return null;
            case Opcodes.INEG:
            case Opcodes.IINC:
            case Opcodes.I2B:
            case Opcodes.I2C:
            case Opcodes.I2S:
                return expect(insn, value, Kind.INT);
            case Opcodes.IRETURN:
            case Opcodes.LRETURN:
            case Opcodes.FRETURN:
            case Opcodes.DRETURN:
            case Opcodes.ARETURN:
                return null;
            default:
                expect(insn, value, Kind.INT);
                return null;
        }
    }

    static @Nullable OriginValue binary(AbstractInsnNode insn, OriginValue first, OriginValue second)
            throws AnalyzerException {
        int opcode = insn.getOpcode();
        if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
            expect(insn, first, Kind.REFERENCE);
            expect(insn, second, Kind.INT);
            return OriginValue.of(element(opcode - Opcodes.IALOAD));
        } else if (opcode == Opcodes.PUTFIELD) {
            // A constructor may write its own fields before super(..) (JVMS 4.10.1.9.putfield).
            if (first.kind() != Kind.UNINITIALIZED_THIS) {
                expect(insn, first, Kind.REFERENCE);
            }
            expect(insn, second, Kind.of(Type.getType(((FieldInsnNode) insn).desc)));
            return null;
        } else if (opcode >= Opcodes.IADD && opcode <= Opcodes.DREM) {
            return numeric(insn, first, second, NUMERIC[(opcode - Opcodes.IADD) % 4]);
        } else if (opcode >= Opcodes.ISHL && opcode <= Opcodes.LUSHR) {
            expect(insn, second, Kind.INT);
            return expect(insn, first, (opcode - Opcodes.ISHL) % 2 == 0 ? Kind.INT : Kind.LONG);
        } else if (opcode >= Opcodes.IAND && opcode <= Opcodes.LXOR) {
            return numeric(insn, first, second, (opcode - Opcodes.IAND) % 2 == 0 ? Kind.INT : Kind.LONG);
        } else if (opcode >= Opcodes.LCMP && opcode <= Opcodes.DCMPG) {
            Kind kind = opcode == Opcodes.LCMP ? Kind.LONG : opcode <= Opcodes.FCMPG ? Kind.FLOAT : Kind.DOUBLE;
            numeric(insn, first, second, kind);
            return OriginValue.of(Kind.INT);
        } else if (opcode == Opcodes.IF_ACMPEQ || opcode == Opcodes.IF_ACMPNE) {
            numeric(insn, first, second, Kind.REFERENCE);
            return null;
        }
        numeric(insn, first, second, Kind.INT);
        return null;
    }

    static @Nullable OriginValue arrayStore(
            AbstractInsnNode insn, OriginValue array, OriginValue index, OriginValue value) throws AnalyzerException {
        expect(insn, array, Kind.REFERENCE);
        expect(insn, index, Kind.INT);
        expect(insn, value, element(insn.getOpcode() - Opcodes.IASTORE));
        return null;
    }

    private static final Kind[] NUMERIC = {Kind.INT, Kind.LONG, Kind.FLOAT, Kind.DOUBLE};

    /** Of the array instructions in the order of their opcodes: i, l, f, d, a, b, c, s. */
    private static Kind element(int offset) {
        return offset < 4 ? NUMERIC[offset] : offset == 4 ? Kind.REFERENCE : Kind.INT;
    }

    private static OriginValue numeric(AbstractInsnNode insn, OriginValue first, OriginValue second, Kind kind)
            throws AnalyzerException {
        expect(insn, second, kind);
        return expect(insn, first, kind);
    }

    private static OriginValue result(AbstractInsnNode insn, OriginValue value, Kind operand, Kind result)
            throws AnalyzerException {
        expect(insn, value, operand);
        return OriginValue.of(result);
    }
}
