package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Lambdas;
import dev.ssotkit.proof.code.Step;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.pool.Declaration;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.pool.MemberResolution;
import dev.ssotkit.proof.term.Side;
import dev.ssotkit.proof.term.Term;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** What steps throw by what is declared (JLS 11.2), and who catches it. */
final class CheckedExceptions {

    private static final List<String> UNCHECKED = List.of("java/lang/RuntimeException", "java/lang/Error");

    private final Sides sides;

    CheckedExceptions(Sides sides) {
        this.sides = sides;
    }

    /** Whether a step after cannot throw a checked exception; false if that is not known. */
    boolean isNeverThrownBy(String type, Step step) {
        MemberResolution after = sides.resolutionAfter();
        boolean isChecked = after.isSubtype(type, "java/lang/Exception")
                && !type.equals("java/lang/Exception")
                && UNCHECKED.stream().noneMatch(unchecked -> after.isSubtype(type, unchecked));
        List<String> thrown = thrown(step, Side.AFTER);
        return isChecked
                && thrown != null
                && thrown.stream().noneMatch(other -> after.isSubtype(other, type) || after.isSubtype(type, other));
    }

    /** Whether a step before declares to throw what a handler of this type may catch. */
    boolean mayBeThrownBefore(String type, Step step) {
        MemberResolution before = sides.resolutionBefore();
        List<String> thrown = thrown(step, Side.BEFORE);
        return thrown != null
                && thrown.stream().anyMatch(other -> before.isSubtype(other, type) || before.isSubtype(type, other));
    }

    /**
     * Whether a handler, or one that became the same, catches what a step before throws, and not what became of it; or the
     * other way round.
     */
    boolean isCaughtOnOneSideOnly(Step one, Step other, Catching.Pair handlers, List<Catching.Pair> all) {
        List<String> was = thrown(one, Side.BEFORE);
        List<String> is = thrown(other, Side.AFTER);
        return was != null
                && is != null
                && Stream.of(was, is).noneMatch(List::isEmpty)
                && all.stream()
                                .filter(merged -> merged.typeAfter().equals(handlers.typeAfter()))
                                .anyMatch(merged -> isAnyCaught(was, merged.typeBefore(), sides.resolutionBefore()))
                        != isAnyCaught(is, handlers.typeAfter(), sides.resolutionAfter());
    }

    private static boolean isAnyCaught(List<String> thrown, String type, MemberResolution resolution) {
        return thrown.stream().anyMatch(exception -> resolution.isSubtype(exception, type));
    }

    /** What is declared to be thrown; null if unknown. */
    private @Nullable List<String> thrown(Step step, Side side) {
        if (step instanceof Step.Exit exit) {
            return thrown(exit, side);
        }
        if (!(step instanceof Step.Effect effect)) {
            return null;
        }
        return switch (effect.kind()) {
            case CALL, CONSTRUCTION -> {
                MemberReference member = (MemberReference) effect.what();
                Declaration called = side == Side.BEFORE
                        ? sides.members().before(member)
                        : sides.members().after(member);
                yield called == null ? null : called.member().exceptions();
            }
            case DYNAMIC -> Lambdas.isOne((InvokeDynamicInsnNode) effect.what()) ? List.of() : null;
            default -> List.of();
        };
    }

    private static @Nullable List<String> thrown(Step.Exit exit, Side side) {
        Term value = exit.value();
        String type = value == null ? null : value.type(side);
        return type == null || !type.startsWith("L") ? null : List.of(type.substring(1, type.length() - 1));
    }
}
