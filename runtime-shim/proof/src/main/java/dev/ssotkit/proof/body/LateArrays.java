package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Step;
import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.term.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Arrays that one side makes before effects that the other side has first: nobody sees when an array is made and filled, only
 * what is in it when it is handed on. What is known of one holds for the walk that makes it.
 */
final class LateArrays {

    private static final int LONGEST = 256;

    /** An array that only one side has so far. */
    private record Lone(Object type, List<Term> elements) {}

    private final Map<Term, Lone> before = new HashMap<>();
    private final Map<Term, Lone> after = new HashMap<>();

    /** Whether it has a length that is known. */
    static boolean isOne(Effect effect) {
        return effect.kind() == Effect.Kind.ARRAY
                && effect.operands().size() == 1
                && effect.operands().get(0).payload() instanceof Integer length
                && length >= 0
                && length < LONGEST;
    }

    void madeBefore(Effect effect, Term array, Term nothing) {
        if (isOne(effect)) {
            before.put(array, lone(effect, nothing));
        }
    }

    void madeAfter(Effect effect, Term array, Term nothing) {
        after.put(array, lone(effect, nothing));
    }

    private static Lone lone(Effect effect, Term nothing) {
        Integer length = (Integer) effect.operands().get(0).payload();
        return new Lone(effect.what(), new ArrayList<>(Collections.nCopies(length == null ? 0 : length, nothing)));
    }

    void writtenBefore(Effect write) {
        write(before, write);
    }

    void writtenAfter(Effect write) {
        write(after, write);
    }

    private static void write(Map<Term, Lone> arrays, Effect write) {
        Lone lone = arrays.get(write.operands().get(0));
        if (lone == null) {
            return;
        }
        if (write.operands().get(1).payload() instanceof Integer index && index >= 0 && index < lone.elements.size()) {
            lone.elements.set(index, write.operands().get(2));
        } else {
            arrays.remove(write.operands().get(0));
        }
    }

    /** Both hand on what may be arrays: those that are alike are the same from here on. */
    void meet(Lockstep both, Step one, Step other) {
        List<Term> given = operands(one);
        List<Term> taken = operands(other);
        for (int i = 0; i < Math.min(given.size(), taken.size()); i++) {
            Term was = given.get(given.size() - 1 - i);
            Term is = taken.get(taken.size() - 1 - i);
            if (areAlike(before.get(was), after.get(is), both)) {
                both.equality().agree(was, is);
                both.pending().remove(is);
                both.comparison().oneSided().arraysBefore().remove(was);
                both.comparison().oneSided().endVariableArguments(is);
                before.remove(was);
                after.remove(is);
            }
        }
    }

    private static boolean areAlike(@Nullable Lone was, @Nullable Lone is, Lockstep both) {
        return was != null
                && is != null
                && both.sides().types().ofType((Type) was.type, (Type) is.type).holds()
                && both.equality().areAllSame(was.elements, is.elements);
    }

    private static List<Term> operands(Step step) {
        if (step instanceof Effect effect) {
            return effect.kind() == Effect.Kind.ELEMENT_WRITE ? List.of() : effect.operands();
        }
        return step instanceof Step.Exit exit && exit.value() != null ? List.of(exit.value()) : List.of();
    }
}
