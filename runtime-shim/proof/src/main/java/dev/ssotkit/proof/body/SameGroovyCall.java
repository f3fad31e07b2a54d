package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.groovy.GroovyCall;
import dev.ssotkit.proof.groovy.GroovyMembers;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.term.Side;
import java.util.List;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * A call site of Groovy's of the same name on the same values: where what is declared says on which type it is made, that
 * type must have the member after as it had it before; where nothing is declared, the name is all that counts.
 */
final class SameGroovyCall implements PairingRule {

    @Override
    public boolean takes(Lockstep both) throws AnalyzerException {
        Effect one = both.effectBefore();
        Effect other = both.effectAfter();
        GroovyCall was = one == null ? null : GroovyCall.of(one, Side.BEFORE);
        GroovyCall is = other == null ? null : GroovyCall.of(other, Side.AFTER);
        if (one == null || other == null || was == null || is == null || !areAlike(was, is)) {
            return false;
        }
        Relation relation = ofDescriptors(was, is, both).and(ofMembers(one, was, other, is, both));
        if (!relation.holds() || !both.equality().areAllSame(was.operands(), is.operands())) {
            return false;
        }
        both.comparison().used(relation);
        if (was.receiver() == null && both.comparison().targets().speaksOf(was)) {
            both.comparison().notes().onUnknownReceiver(one, was.name());
        }
        both.takeBoth(
                one,
                both.comparison().targets().yieldedBefore(one),
                other,
                both.comparison().targets().yieldedAfter(other),
                true);
        return true;
    }

    private static boolean areAlike(GroovyCall was, GroovyCall is) {
        return was.verb().equals(is.verb())
                && was.name().equals(is.name())
                && was.flags().equals(is.flags());
    }

    private static Relation ofDescriptors(GroovyCall was, GroovyCall is, Lockstep both) {
        return both.sides().types().ofDescriptor(was.descriptor(), is.descriptor());
    }

    private static Relation ofMembers(Effect one, GroovyCall was, Effect other, GroovyCall is, Lockstep both) {
        String owner = was.receiver();
        String ownerAfter = is.receiver();
        if (owner == null || ownerAfter == null || was.isCast()) {
            boolean isToStay = was.isCast()
                    || both.comparison().targets().groovyBefore().meanings(one).stream()
                            .noneMatch(meaning -> isToMove(meaning, both));
            return Relation.same(isToStay);
        }
        Relation owners = both.sides().types().ofName(owner, ownerAfter);
        GroovyMembers before = both.comparison().targets().groovyBefore();
        GroovyMembers after = both.comparison().targets().groovyAfter();
        List<Effect> meanings = before.meanings(one);
        boolean isToMove = meanings.stream().anyMatch(meaning -> isToMove(meaning, both));
        if (isToMove) {
            return owners == Relation.MOVED ? Relation.NONE : owners == Relation.SAME ? Relation.LEFT : owners;
        }
        if (owners == Relation.MOVED && before.has(was, owner) && !after.has(is, ownerAfter)) {
            return Relation.NONE;
        }
        if (owners == Relation.MOVED && meanings.size() != after.meanings(other).size()) {
            both.comparison().notes().onOverloads(one, was.name(), ownerAfter);
        }
        return owners;
    }

    /** Whether the map puts something in its place. */
    private static boolean isToMove(Effect meaning, Lockstep both) {
        MemberReference member = (MemberReference) meaning.what();
        String name = meaning.kind() == Effect.Kind.CONSTRUCTION ? "<constructor>" : member.name();
        return both.sides().targets().isMapped(member.owner(), name, member.descriptor())
                || (meaning.kind() == Effect.Kind.CONSTRUCTION
                        && both.sides().targets().entryOfConstructed(member.owner()) != null);
    }
}
