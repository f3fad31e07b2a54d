package dev.ssotkit.proof.code;

import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.term.SwitchTable;
import dev.ssotkit.proof.term.Term;
import dev.ssotkit.proof.term.TermInterpreter;
import dev.ssotkit.proof.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/** Executes one side's code up to the next step that the other side must answer to. */
public final class Walker {

    private final Code code;
    private final Frame<Term> frame;
    private final Terms terms;
    private final TermInterpreter interpreter;
    private final SwitchTables tables;
    private final EffectReader effects;
    private final Object allocations;
    private int at;
    private boolean mayJoin;
    private boolean riskTaken;
    private int allocated;
    private @Nullable Step next;

    /**
     * Stands before an instruction.
     *
     * @param frame will be changed
     * @param allocations tells this walk's objects under construction from those of others
     */
    public Walker(
            Code code, int at, Frame<Term> frame, Terms terms, Term time, SwitchTables tables, Object allocations) {
        this.code = code;
        this.at = at;
        this.frame = frame;
        this.terms = terms;
        this.interpreter = new TermInterpreter(terms, time);
        this.tables = tables;
        this.effects = new EffectReader(code, tables);
        this.allocations = allocations;
    }

    public Code code() {
        return code;
    }

    public Frame<Term> frame() {
        return frame;
    }

    public void setTime(Term now) {
        interpreter.setTime(now);
    }

    /** The step that the execution stands before; the same one until it is taken. */
    public Step next() throws AnalyzerException {
        Step step = next;
        while (step == null) {
            if (mayJoin && code.isJoin(at)) {
                step = new Step.Join(at);
            } else {
                step = stepAt(code.instruction(at));
                if (step == null) {
                    mayJoin = true;
                }
            }
        }
        next = step;
        return step;
    }

    /** What the risk that {@link #next} returned yields, if it yields anything. */
    public Term valueOf(Effect risk) throws AnalyzerException {
        Frame<Term> then = frameAfter(risk);
        return then.getStack(then.getStackSize() - 1);
    }

    /** Goes through a place where paths may meet. */
    public void passJoin() {
        mayJoin = false;
        next = null;
    }

    /** Takes the effect that {@link #next} returned. */
    public void take(Effect effect, Term result) throws AnalyzerException {
        AbstractInsnNode instruction = code.instruction(at);
        next = null;
        mayJoin = true;
        if (effect.kind() == Effect.Kind.RISK) {
            riskTaken = true;
            return;
        }
        Term made = effect.kind() == Effect.Kind.CONSTRUCTION ? receiverOf(effect) : null;
        interpreter.setNextResult(result);
        frame.execute(instruction, interpreter);
        if (made != null) {
            replace(made, result);
        }
        at++;
    }

    private Term receiverOf(Effect construction) {
        return frame.getStack(frame.getStackSize() - construction.operands().size() - 1);
    }

    /** Holds another term from here on wherever it holds this one. */
    public void replace(Term made, Term result) {
        next = null;
        for (int i = 0; i < frame.getLocals(); i++) {
            if (frame.getLocal(i) == made) {
                frame.setLocal(i, result);
            }
        }
        for (int i = 0; i < frame.getStackSize(); i++) {
            if (frame.getStack(i) == made) {
                frame.setStack(i, result);
            }
        }
    }

    /** Takes the branch that {@link #next} returned, one of whose ways is the only one. */
    public void decide(Step.Branch branch, boolean holds) throws AnalyzerException {
        frame.execute(code.instruction(at), interpreter);
        at = holds ? branch.target() : branch.otherwise();
        next = null;
        mayJoin = true;
    }

    /** Executes what nobody can observe; returns the first step that somebody can. */
    private @Nullable Step stepAt(AbstractInsnNode instruction) throws AnalyzerException {
        int opcode = instruction.getOpcode();
        if (opcode < 0 || opcode == Opcodes.NOP) {
            at++;
            return null;
        }
        if (opcode == Opcodes.GOTO) {
            at = code.index(((JumpInsnNode) instruction).label);
            return null;
        }
        if (instruction instanceof JumpInsnNode jump) {
            return branch(jump);
        }
        if (instruction instanceof TableSwitchInsnNode table) {
            List<Integer> keys = new ArrayList<>();
            for (int key = table.min; key <= table.max; key++) {
                keys.add(key);
            }
            return choice(keys, table.labels, table.dflt);
        }
        if (instruction instanceof LookupSwitchInsnNode lookup) {
            return choice(lookup.keys, lookup.labels, lookup.dflt);
        }
        if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.ARETURN) {
            return new Step.Exit(at, false, top(0));
        }
        if (opcode == Opcodes.RETURN || opcode == Opcodes.ATHROW) {
            return new Step.Exit(at, opcode == Opcodes.ATHROW, opcode == Opcodes.ATHROW ? top(0) : null);
        }
        if (opcode == Opcodes.RET || opcode == Opcodes.JSR) {
            throw new AnalyzerException(instruction, "subroutines are not understood");
        }
        Effect effect = effects.at(at, frame, riskTaken);
        if (effect == null) {
            executeQuietly(instruction);
        }
        return effect;
    }

    private void executeQuietly(AbstractInsnNode instruction) throws AnalyzerException {
        riskTaken = false;
        if (instruction.getOpcode() == Opcodes.NEW) {
            interpreter.setNextResult(terms.of(
                    Term.Kind.UNINITIALIZED, List.of(allocations, code.owner(), at, allocated++), List.of(), 1, null));
        } else if (EffectReader.isBoxing(instruction)) {
            String box = ((MethodInsnNode) instruction).owner;
            interpreter.setNextResult(terms.of(
                    Term.Kind.BOX,
                    box,
                    List.of(top(0)),
                    1,
                    Type.getObjectType(box).getDescriptor()));
        } else {
            SwitchTable table = tables.readAt(instruction);
            Map<Integer, String> callSites = tables.callSitesAt(instruction);
            if (table != null || callSites != null) {
                frame.push(
                        table != null
                                ? terms.of(Term.Kind.SWITCH_TABLE, table, List.of(), 1, "[I")
                                : terms.of(Term.Kind.CALL_SITES, callSites, List.of(), 1, null));
                at++;
                return;
            }
        }
        forgetHalf(instruction);
        frame.execute(instruction, interpreter);
        at++;
    }

    /** A wide value ends where something else is stored into its second half. */
    private void forgetHalf(AbstractInsnNode instruction) {
        if (instruction instanceof VarInsnNode store && store.getOpcode() >= Opcodes.ISTORE && store.var > 0) {
            Term below = frame.getLocal(store.var - 1);
            if (below.getSize() == 2) {
                frame.setLocal(store.var - 1, terms.undefined());
            }
        }
    }

    private Step branch(JumpInsnNode jump) {
        int opcode = jump.getOpcode();
        boolean isUnary = opcode <= Opcodes.IFLE || opcode >= Opcodes.IFNULL;
        Term left = isUnary ? top(0) : top(1);
        Term right = !isUnary ? top(0) : opcode >= Opcodes.IFNULL ? terms.constant(null) : terms.constant(0);
        return new Step.Branch(at, BranchOperators.binary(opcode), left, right, code.index(jump.label), at + 1);
    }

    private Step choice(List<Integer> keys, List<LabelNode> labels, LabelNode otherwise) {
        Term selector = top(0);
        SwitchTable table = null;
        if (selector.is(Term.Kind.ELEMENT) && selector.operands().get(0).payload() instanceof SwitchTable names) {
            table = names;
            selector = selector.operands().get(1);
        }
        SortedMap<String, Integer> targets = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            int target = code.index(labels.get(i));
            if (target != code.index(otherwise)) {
                targets.put(table == null ? String.valueOf(keys.get(i)) : table.constant(keys.get(i)), target);
            }
        }
        return new Step.Choice(at, selector, targets, code.index(otherwise));
    }

    /** What the instruction leaves on the stack once a branch or choice has taken its operands. */
    public Frame<Term> frameAfter(Step step) throws AnalyzerException {
        Frame<Term> left = new Frame<>(frame);
        left.execute(code.instruction(step.at()), interpreter);
        return left;
    }

    private Term top(int below) {
        return frame.getStack(frame.getStackSize() - 1 - below);
    }
}
