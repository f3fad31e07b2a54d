package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.term.Term;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * What the class of a callable reference of Kotlin tells its superclass of the function that it calls: owner, name and
 * signature, for reflection. What is called stands in its own code, and is compared there.
 */
final class NamesOfReference implements PairingRule {

    private static final Set<String> REFERENCES =
            Set.of("kotlin/jvm/internal/FunctionReferenceImpl", "kotlin/jvm/internal/AdaptedFunctionReference");

    /** Owner, name, signature, and flags, which say what kind of owner it is. */
    private static final int NAMING = 4;

    @Override
    public boolean takes(Lockstep both) throws AnalyzerException {
        Effect one = both.effectBefore();
        Effect other = both.effectAfter();
        if (one == null || other == null || !isReference(one) || !one.what().equals(other.what())) {
            return false;
        }
        int named = one.operands().size() - NAMING;
        Named was = Named.by(one.operands().subList(named, named + NAMING));
        Named is = Named.by(other.operands().subList(named, named + NAMING));
        if (was == null
                || is == null
                || !was.isMoved(both)
                || !both.equality()
                        .areAllSame(
                                one.operands().subList(0, named),
                                other.operands().subList(0, named))) {
            return false;
        }
        both.comparison().used(Relation.MOVED);
        both.comparison().notes().onReference(one.at(), was.words(), is.words());
        both.takeBoth(one, other, true);
        return true;
    }

    private static boolean isReference(Effect effect) {
        return effect.what() instanceof MemberReference method
                && method.name().equals("<init>")
                && REFERENCES.contains(method.owner())
                && effect.operands().size() > NAMING;
    }

    /** @param signature the name and a descriptor, as Kotlin writes it */
    private record Named(Type owner, String name, String signature) {

        static @Nullable Named by(List<Term> operands) {
            return operands.get(0).payload() instanceof Type owner
                            && operands.get(1).payload() instanceof String name
                            && operands.get(2).payload() instanceof String signature
                    ? new Named(owner, name, signature)
                    : null;
        }

        boolean isMoved(Lockstep both) {
            String type = owner.getInternalName();
            String called = name.equals("<init>") ? "<constructor>" : name;
            return both.sides().types().isLegacy(type)
                    || both.sides().targets().isMapped(type, called, signature.substring(signature.indexOf('(')));
        }

        String words() {
            return owner.getClassName() + "." + name;
        }
    }
}
