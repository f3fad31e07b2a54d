package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Code;
import dev.ssotkit.proof.code.Lambdas;
import dev.ssotkit.proof.code.Parameters;
import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.code.Walker;
import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.groovy.GroovyCall;
import dev.ssotkit.proof.pool.ClassPool;
import dev.ssotkit.proof.term.Side;
import dev.ssotkit.proof.term.Term;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** Lambdas and method references that run the same, whatever their bodies are called; other dynamic calls as they stand. */
final class SameDynamic implements PairingRule {

    @Override
    public boolean takes(Lockstep both) throws AnalyzerException {
        Effect one = both.effectBefore();
        Effect other = both.effectAfter();
        if (one == null
                || other == null
                || !(one.what() instanceof InvokeDynamicInsnNode was)
                || !(other.what() instanceof InvokeDynamicInsnNode is)
                || one.kind() != Effect.Kind.DYNAMIC
                || other.kind() != Effect.Kind.DYNAMIC
                || GroovyCall.of(one, Side.BEFORE) != null) {
            return false;
        }
        boolean areLambdas = Lambdas.isOne(was) && Lambdas.isOne(is);
        Relation relation = areLambdas ? LambdaFrames.relation(was, is, both) : frame(was, is, both);
        boolean matches = (relation.holds()
                        && (areLambdas
                                ? run(one, was, other, is, both)
                                : both.equality().areAllSame(one.operands(), other.operands())))
                || (!areLambdas && WidenedText.isSame(one, was, other, is, both));
        if (!matches) {
            return false;
        }
        both.comparison().used(relation.holds() ? relation : Relation.MOVED);
        if (areLambdas) {
            both.comparison().notes().onLambda(one, was, is);
        }
        both.takeBoth(one, other, !areLambdas);
        return true;
    }

    private static Relation frame(InvokeDynamicInsnNode was, InvokeDynamicInsnNode is, Lockstep both) {
        if (!was.name.equals(is.name) || !was.bsm.equals(is.bsm) || was.bsmArgs.length != is.bsmArgs.length) {
            return Relation.NONE;
        }
        Relation whole = both.sides().types().ofDescriptor(was.desc, is.desc);
        for (int i = 0; i < was.bsmArgs.length; i++) {
            whole = whole.and(both.equality().ofBootstrapArgument(was.bsmArgs[i], is.bsmArgs[i]));
        }
        return whole;
    }

    private static boolean run(
            Effect one, InvokeDynamicInsnNode was, Effect other, InvokeDynamicInsnNode is, Lockstep both) {
        Handle runsBefore = Lambdas.implementation(was);
        Handle runsAfter = Lambdas.implementation(is);
        Code codeBefore = code(runsBefore, both.before(), one, both.sides().before());
        Code codeAfter = code(runsAfter, both.after(), other, both.sides().after());
        int parametersBefore = Parameters.count(codeBefore);
        int parametersAfter = Parameters.count(codeAfter);
        int free = parametersAfter - other.operands().size();
        if (free != parametersBefore - one.operands().size()) {
            return false;
        }
        List<Integer> twins = new ArrayList<>();
        for (Term captured : one.operands()) {
            twins.add(one.operands().indexOf(captured));
        }
        List<Integer> sameAs = new ArrayList<>();
        for (Term captured : other.operands()) {
            sameAs.add(indexOf(captured, one.operands(), both));
        }
        for (int i = 0; i < free; i++) {
            twins.add(one.operands().size() + i);
            sameAs.add(one.operands().size() + i);
        }
        both.comparison()
                .require(new BodyPair(
                        codeBefore,
                        codeAfter,
                        twins,
                        sameAs,
                        Lambdas.ignoresResult(was),
                        both.comparison().inLambda(),
                        List.of(runsBefore, runsAfter, twins, sameAs)));
        return true;
    }

    private static Code code(Handle handle, Walker maker, Effect making, ClassPool pool) {
        return Lambdas.code(handle, maker.code().owner(), pool, maker.code().line(making.at()));
    }

    private static int indexOf(Term captured, List<Term> given, Lockstep both) {
        for (int i = 0; i < given.size(); i++) {
            if (both.equality().areSame(given.get(i), captured)) {
                return i;
            }
        }
        return -1;
    }
}
