package dev.ssotkit.proof.code;

import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.term.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Frame;

/** Tells instructions that others can observe from those that they cannot. */
final class EffectReader {

    private final Code code;
    private final SwitchTables tables;

    EffectReader(Code code, SwitchTables tables) {
        this.code = code;
        this.tables = tables;
    }

    /**
     * The effect of an instruction; null if it has none.
     *
     * @param frame what it finds
     * @param riskTaken whether its value, if it may be none, is known to be one
     */
    @Nullable
    Effect at(int at, Frame<Term> frame, boolean riskTaken) {
        AbstractInsnNode instruction = code.instruction(at);
        int opcode = instruction.getOpcode();
        if (instruction instanceof MethodInsnNode call && !isBoxing(call)) {
            if (tables.readAt(call) != null || tables.callSitesAt(call) != null) {
                return null;
            }
            return call(at, frame, call);
        }
        if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            return effect(at, frame, Effect.Kind.DYNAMIC, dynamic, Type.getArgumentTypes(dynamic.desc).length);
        }
        if (opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC) {
            FieldInsnNode field = (FieldInsnNode) instruction;
            MemberReference written = new MemberReference(field.owner, field.name, field.desc);
            return effect(at, frame, Effect.Kind.FIELD_WRITE, written, opcode == Opcodes.PUTFIELD ? 2 : 1);
        }
        if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
            return effect(at, frame, Effect.Kind.ELEMENT_WRITE, opcode, 3);
        }
        if (opcode == Opcodes.NEWARRAY) {
            return effect(
                    at, frame, Effect.Kind.ARRAY, ArrayTypes.ofPrimitives(((IntInsnNode) instruction).operand), 1);
        }
        if (opcode == Opcodes.ANEWARRAY) {
            String element =
                    Type.getObjectType(((TypeInsnNode) instruction).desc).getDescriptor();
            return effect(at, frame, Effect.Kind.ARRAY, Type.getType("[" + element), 1);
        }
        if (instruction instanceof MultiANewArrayInsnNode array) {
            return effect(at, frame, Effect.Kind.ARRAY, Type.getType(array.desc), array.dims);
        }
        if (opcode == Opcodes.CHECKCAST) {
            return effect(at, frame, Effect.Kind.CAST, Type.getObjectType(((TypeInsnNode) instruction).desc), 1);
        }
        if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
            return effect(at, frame, Effect.Kind.MONITOR, opcode, 1);
        }
        return riskTaken ? null : risk(at, frame, instruction);
    }

    private @Nullable Effect risk(int at, Frame<Term> frame, AbstractInsnNode instruction) {
        if (Risks.isRemote(instruction)) {
            return code.handlers(at).isEmpty()
                    ? null
                    : effect(at, frame, Effect.Kind.RISK, instruction, isBoxing(instruction) ? 1 : 0);
        }
        if (!Risks.isOfValue(instruction)) {
            return null;
        }
        Effect risk = effect(at, frame, Effect.Kind.RISK, instruction, Risks.operands(instruction));
        // Whoever waits for it may wait for nothing else, and is then reached by nothing.
        return code.handlers(at).isEmpty() && Risks.isNone(risk) ? null : risk;
    }

    private Effect call(int at, Frame<Term> frame, MethodInsnNode call) {
        MemberReference method = new MemberReference(call.owner, call.name, call.desc);
        int arguments = Type.getArgumentTypes(call.desc).length;
        if (call.name.equals("<init>") && top(frame, arguments).is(Term.Kind.UNINITIALIZED)) {
            return effect(at, frame, Effect.Kind.CONSTRUCTION, method, arguments);
        }
        return effect(
                at,
                frame,
                Effect.Kind.CALL,
                method,
                call.getOpcode() == Opcodes.INVOKESTATIC ? arguments : arguments + 1);
    }

    private Effect effect(int at, Frame<Term> frame, Effect.Kind kind, Object what, int operands) {
        List<Term> taken = new ArrayList<>();
        for (int i = operands - 1; i >= 0; i--) {
            taken.add(top(frame, i));
        }
        return new Effect(at, kind, code.instruction(at).getOpcode(), what, List.copyOf(taken));
    }

    /** Whether it puts a primitive into its box. */
    static boolean isBoxing(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call
                && call.name.equals("valueOf")
                && Boxes.isOne(call.owner)
                && Type.getArgumentTypes(call.desc).length == 1
                && Type.getArgumentTypes(call.desc)[0].getSort() < Type.ARRAY;
    }

    private static Term top(Frame<Term> frame, int below) {
        return frame.getStack(frame.getStackSize() - 1 - below);
    }
}
