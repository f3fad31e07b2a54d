package dev.ssotkit.proof.body;

import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.term.Side;
import dev.ssotkit.proof.term.SwitchTable;
import dev.ssotkit.proof.term.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/** Whether a value before and a value after are the same under the map. Not thread-safe. */
final class TermEquality {

    private record Pair(Term before, Term after) {}

    private final Sides sides;
    private final Consumer<Relation> uses;
    private final Map<Pair, Boolean> known = new HashMap<>();

    /** @param uses told each time that a value names a type that moved or stayed */
    TermEquality(Sides sides, Consumer<Relation> uses) {
        this.sides = sides;
        this.uses = uses;
    }

    boolean areSame(Term before, Term after) {
        // What is read from a field, for one, may be another field on the other side, though it is written alike.
        if (before == after && before.isAtom()) {
            return true;
        }
        if (before.kind() != after.kind()
                || before.operands().size() != after.operands().size()) {
            return false;
        }
        Pair pair = new Pair(before, after);
        Boolean answer = known.get(pair);
        if (answer == null) {
            answer = compare(before, after);
            known.put(pair, answer);
        }
        return answer;
    }

    private boolean compare(Term before, Term after) {
        Relation payloads = ofPayloads(before, after);
        if (!payloads.holds() || !areAllSame(before.operands(), after.operands())) {
            return false;
        }
        uses.accept(payloads);
        return true;
    }

    boolean areAllSame(List<Term> before, List<Term> after) {
        boolean areSame = before.size() == after.size();
        for (int i = 0; areSame && i < before.size(); i++) {
            areSame = areSame(before.get(i), after.get(i));
        }
        return areSame;
    }

    private Relation ofPayloads(Term before, Term after) {
        Object one = before.payload();
        Object other = after.payload();
        return switch (before.kind()) {
            // What one side alone has is nothing that the other has.
            case SYMBOL, UNINITIALIZED, UNDEFINED, LONE_ARRAY, UNBOXED -> Relation.NONE;
            case CONSTANT -> sides.types().ofClassName(one, other);
            case CLASS -> sides.types().ofType((Type) nonNull(one), (Type) nonNull(other));
            case INSTANCE_OF -> ofTest(before, after);
            case LINKED_CONSTANT -> ofLinked(nonNull(one), nonNull(other));
            case FIELD -> sides.members().of((MemberReference) nonNull(one), (MemberReference) nonNull(other));
            case SWITCH_TABLE ->
                sides.types()
                        .ofName(((SwitchTable) nonNull(one)).enumName(), ((SwitchTable) nonNull(other)).enumName());
            // What is called is compared where it is.
            case CALL_SITES -> Relation.SAME;
            case ELEMENT, OPERATION, BOX -> Objects.equals(one, other) ? Relation.SAME : Relation.NONE;
        };
    }

    private Relation ofTest(Term before, Term after) {
        Type one = (Type) nonNull(before.payload());
        Type other = (Type) nonNull(after.payload());
        Relation relation = sides.types().ofType(one, other);
        return relation.holds()
                        && decides(before.operands().get(0), Side.BEFORE, one)
                                != decides(after.operands().get(0), Side.AFTER, other)
                ? Relation.NONE
                : relation;
    }

    /** Whether the declared type alone answers a test with yes. */
    boolean decides(Term value, Side side, Type tested) {
        String declared = value.type(side);
        if (declared == null || !declared.startsWith("L") || tested.getSort() != Type.OBJECT) {
            return false;
        }
        String name = declared.substring(1, declared.length() - 1);
        return (side == Side.BEFORE ? sides.resolutionBefore() : sides.resolutionAfter())
                .isSubtype(name, tested.getInternalName());
    }

    private Relation ofLinked(Object before, Object after) {
        if (before instanceof Type one && after instanceof Type other) {
            return sides.types().ofType(one, other);
        }
        if (before instanceof Handle one && after instanceof Handle other) {
            return ofHandles(one, other);
        }
        return before instanceof ConstantDynamic one && after instanceof ConstantDynamic other
                ? ofDynamic(one, other)
                : Relation.NONE;
    }

    Relation ofHandles(Handle before, Handle after) {
        boolean isSameKind = before.getTag() == after.getTag();
        return isSameKind ? sides.members().of(reference(before), reference(after)) : Relation.NONE;
    }

    static MemberReference reference(Handle handle) {
        return new MemberReference(handle.getOwner(), handle.getName(), handle.getDesc());
    }

    private Relation ofDynamic(ConstantDynamic before, ConstantDynamic after) {
        Relation whole = before.getName().equals(after.getName())
                        && before.getBootstrapMethodArgumentCount() == after.getBootstrapMethodArgumentCount()
                ? sides.types().ofDescriptor(before.getDescriptor(), after.getDescriptor())
                : Relation.NONE;
        whole = whole.and(ofHandles(before.getBootstrapMethod(), after.getBootstrapMethod()));
        for (int i = 0; whole.holds() && i < before.getBootstrapMethodArgumentCount(); i++) {
            whole = whole.and(
                    ofBootstrapArgument(before.getBootstrapMethodArgument(i), after.getBootstrapMethodArgument(i)));
        }
        return whole;
    }

    /** Relates what a bootstrap method is given besides operands. */
    Relation ofBootstrapArgument(Object before, Object after) {
        Relation linked = ofLinked(before, after);
        return linked.holds() || !before.equals(after) || before instanceof Handle || before instanceof Type
                ? linked
                : Relation.SAME;
    }

    private static Object nonNull(@Nullable Object payload) {
        return Objects.requireNonNull(payload);
    }
}
