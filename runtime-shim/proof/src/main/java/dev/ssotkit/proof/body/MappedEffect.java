package dev.ssotkit.proof.body;

import dev.ssotkit.map.Argument;
import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.correspondence.KotlinCompanions;
import dev.ssotkit.proof.correspondence.MappedTarget;
import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.pool.Declaration;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.term.Term;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** A construction or call in whose place stands what the map says: the accessor, or what a line of {@code calls} names. */
final class MappedEffect implements PairingRule {

    @Override
    public boolean takes(Lockstep both) throws AnalyzerException {
        Effect before = both.effectBefore();
        Effect after = both.effectAfter();
        if (before == null || after == null) {
            return false;
        }
        Effect one = both.comparison().targets().before(before);
        Effect other = both.comparison().targets().after(after);
        if (other.kind() != Effect.Kind.CALL) {
            return false;
        }
        Optional<MappedTarget> target = both.targetOf(one);
        if (target.isEmpty()
                || !isCallOf(target.get(), other, both)
                || !fits(one, other, target.get(), after != other, both)) {
            return false;
        }
        both.comparison().used(Relation.MOVED);
        if (!target.get().isStatic()) {
            both.pending().remove(other.operands().get(0));
        }
        Term result = both.takeBoth(
                before,
                both.comparison().targets().yieldedBefore(before),
                after,
                both.comparison().targets().yieldedAfter(after),
                true);
        both.comparison().oneSided().noteResult(target.get(), one.kind() == Effect.Kind.CONSTRUCTION, result);
        if (drops(one, target.get())) {
            both.debts().drop(one);
        }
        return true;
    }

    /** Whether an argument, or the object on which it was called, has no place any more. */
    private static boolean drops(Effect one, MappedTarget target) {
        int receivers = hasReceiver(one) && target.isStatic() ? 1 : 0;
        int given = Type.getArgumentTypes(((MemberReference) one.what()).descriptor()).length;
        long passed = target.arguments().stream()
                .filter(Argument::isParameter)
                .map(Argument::parameterIndex)
                .distinct()
                .count();
        return receivers > 0 || passed < given;
    }

    private static boolean hasReceiver(Effect one) {
        return one.kind() == Effect.Kind.CALL && one.opcode() != Opcodes.INVOKESTATIC;
    }

    private static boolean isCallOf(MappedTarget target, Effect call, Lockstep both) {
        Declaration called = calledBy(call, both);
        return called != null
                && called.member().isStatic() == target.isStatic()
                && called.owner().name().equals(target.declaration().owner().name())
                && called.member().name().equals(target.declaration().member().name())
                && called.member()
                        .descriptor()
                        .equals(target.declaration().member().descriptor());
    }

    private static @Nullable Declaration calledBy(Effect call, Lockstep both) {
        Declaration called = both.sides().members().after((MemberReference) call.what());
        return called == null
                ? null
                : KotlinCompanions.asStatic(called, both.sides().after());
    }

    private static boolean fits(Effect one, Effect other, MappedTarget target, boolean isLinkedLater, Lockstep both) {
        MemberReference was = (MemberReference) one.what();
        boolean hasReceiver = hasReceiver(one);
        List<Term> given =
                hasReceiver ? one.operands().subList(1, one.operands().size()) : one.operands();
        List<Term> taken = other.operands();
        if (target.isStatic() && other.opcode() != Opcodes.INVOKESTATIC) {
            taken = taken.subList(1, taken.size());
        }
        if (!target.isStatic()) {
            boolean keepsReceiver = hasReceiver && both.sides().types().legacyEntry(was.owner()) != null;
            boolean isOnRightObject = keepsReceiver
                    ? both.equality().areSame(one.operands().get(0), taken.get(0))
                    : both.comparison().oneSided().isAccessorResult(target.entry(), taken.get(0));
            if (!isOnRightObject) {
                return false;
            }
            taken = taken.subList(1, taken.size());
        }
        Type[] parameters = Type.getArgumentTypes(target.declaration().member().descriptor());
        return new MappedArguments(target, parameters, both, isLinkedLater).areSame(given, taken);
    }
}
