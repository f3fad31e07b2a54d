package dev.ssotkit.proof.body;

import dev.ssotkit.map.CallMapping;
import dev.ssotkit.proof.code.ResultTypes;
import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.correspondence.KotlinCompanions;
import dev.ssotkit.proof.correspondence.MappedTarget;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.groovy.GroovyCall;
import dev.ssotkit.proof.groovy.GroovyMembers;
import dev.ssotkit.proof.pool.Declaration;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.term.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;

/** What the map puts in the place of effects, those included that Groovy links while it runs. */
final class EffectTargets {

    private final Sides sides;
    private final String caller;
    private final GroovyMembers groovyBefore;
    private final GroovyMembers groovyAfter;

    /** @param caller internal name of the class after whose code it is */
    EffectTargets(Sides sides, String caller) {
        this.sides = sides;
        this.caller = caller;
        this.groovyBefore = new GroovyMembers(sides.resolutionBefore(), Side.BEFORE);
        this.groovyAfter = new GroovyMembers(sides.resolutionAfter(), Side.AFTER);
    }

    GroovyMembers groovyBefore() {
        return groovyBefore;
    }

    GroovyMembers groovyAfter() {
        return groovyAfter;
    }

    /** What the map puts in the place of an effect; empty if nothing, or if it depends on what is only known later. */
    Optional<MappedTarget> of(Effect effect) {
        Effect meant = before(effect);
        if (!(meant.what() instanceof MemberReference member)) {
            return Optional.empty();
        }
        return switch (meant.kind()) {
            case CONSTRUCTION -> sides.targets().ofConstruction(member.owner(), member.descriptor(), caller);
            case CALL -> sides.targets().ofCall(calledOwner(member), member.name(), member.descriptor(), caller);
            default -> Optional.empty();
        };
    }

    /** An effect before as Java would have it, if all that it may mean is mapped alike; else the effect itself. */
    Effect before(Effect effect) {
        List<Effect> meanings = groovyBefore.meanings(effect);
        List<Optional<MappedTarget>> targets = new ArrayList<>();
        meanings.forEach(meaning -> targets.add(of(meaning)));
        boolean areAlike = targets.stream()
                .allMatch(target -> target.map(MappedTarget::declaration)
                                .equals(targets.get(0).map(MappedTarget::declaration))
                        && target.map(MappedTarget::source)
                                .equals(targets.get(0).map(MappedTarget::source)));
        return meanings.isEmpty() || !areAlike ? effect : meanings.get(0);
    }

    /** An effect after as Java would have it, if only one is meant; else the effect itself. */
    Effect after(Effect effect) {
        List<Effect> meanings = groovyAfter.meanings(effect);
        return meanings.size() == 1 ? meanings.get(0) : effect;
    }

    /** What an effect before yields: as declared, or what all that is known says. */
    Type yieldedBefore(Effect effect) {
        return yielded(effect, groovyBefore.meanings(effect));
    }

    /** What an effect after yields: as declared, or what all that is known says. */
    Type yieldedAfter(Effect effect) {
        return yielded(effect, groovyAfter.meanings(effect));
    }

    private static Type yielded(Effect effect, List<Effect> meanings) {
        Type declared = ResultTypes.of(effect);
        List<Type> known = meanings.stream().map(ResultTypes::of).distinct().toList();
        boolean isKnown =
                known.size() == 1 && known.get(0).getSort() >= Type.ARRAY && declared.getSort() == Type.OBJECT;
        return isKnown ? known.get(0) : declared;
    }

    /** Whether a line of the map speaks of methods of a call's name. */
    boolean speaksOf(GroovyCall call) {
        return call.isMethodCall()
                && sides.types().map().entries().stream()
                        .flatMap(entry -> entry.calls().stream())
                        .map(CallMapping::methodName)
                        .anyMatch(call.name()::equals);
    }

    private String calledOwner(MemberReference method) {
        Declaration called = sides.members().before(method);
        return called == null || called.member().isStatic()
                ? method.owner()
                : KotlinCompanions.ownerOf(called, method.owner(), sides.before());
    }
}
