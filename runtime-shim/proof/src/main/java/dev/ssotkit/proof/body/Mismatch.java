package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.EffectWords;
import dev.ssotkit.proof.code.Step;
import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.correspondence.MappedTarget;
import dev.ssotkit.proof.pool.Declaration;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.term.Side;
import dev.ssotkit.proof.term.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** Says in a reviewer's words in what two steps differ. */
final class Mismatch {

    private final Lockstep both;

    Mismatch(Lockstep both) {
        this.both = both;
    }

    NotShown told() throws AnalyzerException {
        Step one = both.before().next();
        Step other = both.after().next();
        String owed = other instanceof Effect late && late.kind() == Effect.Kind.RISK
                ? both.debts().words()
                : null;
        String expected = owed == null ? expected(one) : owed;
        String found = EffectWords.of(other);
        if (expected.equals(found)) {
            Optional<String[]> operands = operands(one, other);
            if (operands.isPresent()) {
                expected += " with " + operands.get()[0];
                found += " with " + operands.get()[1];
            } else if (one instanceof Effect was && other instanceof Effect is) {
                expected += declaredIn(was, Side.BEFORE);
                found += declaredIn(is, Side.AFTER);
            }
        } else if (one instanceof Effect was && other instanceof Effect is && expected.startsWith(found + " ")) {
            expected += " with " + wanted(was);
            found += " with " + words(is.operands());
        } else if (!both.pending().isEmpty() && !(other instanceof Effect)) {
            found += ", with the accessor's result unused";
        }
        Optional<InlinedConstant> constant = constant(one, other);
        return new NotShown(
                one.at(),
                other.at(),
                expected + constant.map(each -> ", it may be " + each.legacy()).orElse(""),
                found + constant.map(each -> ", it may be " + each.canonical()).orElse(""));
    }

    private Optional<InlinedConstant> constant(Step one, Step other) {
        List<Term> before = operands(one);
        List<Term> after = operands(other);
        return IntStream.range(0, Math.min(before.size(), after.size()))
                .mapToObj(i -> InlinedConstant.of(before.get(i), after.get(i), both.sides()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String expected(Step step) {
        if (step instanceof Effect effect) {
            Optional<MappedTarget> target = both.targetOf(effect);
            if (target.isPresent()) {
                return EffectWords.target(target.get());
            }
            if (effect.what() instanceof MemberReference member
                    && both.sides().types().isLegacy(member.owner())) {
                String moved = both.sides().types().counterpart(member.owner());
                return EffectWords.of(new Effect(
                        effect.at(),
                        effect.kind(),
                        effect.opcode(),
                        new MemberReference(moved, member.name(), member.descriptor()),
                        effect.operands()));
            }
        }
        return EffectWords.of(step);
    }

    /** The arguments that the map passes on. */
    private String wanted(Effect effect) {
        boolean hasReceiver = effect.kind() == Effect.Kind.CALL && effect.opcode() != Opcodes.INVOKESTATIC;
        List<Term> given =
                effect.operands().subList(hasReceiver ? 1 : 0, effect.operands().size());
        return both.targetOf(effect)
                .map(target -> target.arguments().stream()
                        .map(argument -> argument.isParameter()
                                ? String.valueOf(given.get(argument.parameterIndex()))
                                : argument.source())
                        .collect(Collectors.joining(", ", "(", ")")))
                .orElse("the same arguments");
    }

    private static String words(List<Term> operands) {
        return operands.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    private Optional<String[]> operands(Step one, Step other) {
        List<Term> before = operands(one);
        List<Term> after = operands(other);
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (!both.equality().areSame(before.get(i), after.get(i))) {
                String was = String.valueOf(before.get(i));
                String is = String.valueOf(after.get(i));
                return Optional.of(new String[] {was, was.equals(is) ? "another value than " + was : is});
            }
        }
        return Optional.empty();
    }

    private static List<Term> operands(Step step) {
        if (step instanceof Effect effect) {
            return effect.operands();
        }
        if (step instanceof Step.Branch branch) {
            return List.of(branch.left(), branch.right());
        }
        if (step instanceof Step.Choice choice) {
            return List.of(choice.selector());
        }
        return step instanceof Step.Exit exit && exit.value() != null ? List.of(exit.value()) : List.of();
    }

    private String declaredIn(Effect effect, Side side) {
        if (!(effect.what() instanceof MemberReference member)) {
            return "";
        }
        Declaration declaration = side == Side.BEFORE
                ? both.sides().members().before(member)
                : both.sides().members().after(member);
        return declaration == null
                ? ", which leads nowhere"
                : ", which leads to "
                        + EffectWords.method(new MemberReference(
                                declaration.owner().name(),
                                member.name(),
                                declaration.member().descriptor()));
    }
}
