package dev.ssotkit.proof.body;

import dev.ssotkit.map.Entry;
import dev.ssotkit.proof.correspondence.MappedTarget;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.pool.Declaration;
import dev.ssotkit.proof.term.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that the map lets one side have without the other, and results of accessors. */
final class OneSidedValues {

    private final Map<Term, Entry> accessorResults = new HashMap<>();
    private final Map<Term, List<Term>> variableArguments = new HashMap<>();
    private final Map<Term, Term> unboxed = new HashMap<>();
    private final Set<Term> arraysBefore = new HashSet<>();
    private final List<MappedTarget> accessors;

    OneSidedValues(Sides sides) {
        this.accessors = sides.types().map().entries().stream()
                .flatMap(entry -> sides.targets().accessor(entry, "()V").stream())
                .filter(accessor -> accessor.declaration().member().descriptor().startsWith("()"))
                .toList();
    }

    /** Arrays that nothing after corresponds to. */
    Set<Term> arraysBefore() {
        return arraysBefore;
    }

    /** The accessor of an entry that a method is and that takes no arguments; null if it is none. */
    @Nullable
    MappedTarget accessorWithoutArguments(Declaration called) {
        return accessors.stream()
                .filter(accessor -> accessor.declaration()
                                .owner()
                                .name()
                                .equals(called.owner().name())
                        && accessor.declaration().member().equals(called.member()))
                .findFirst()
                .orElse(null);
    }

    /** Remembers whose accessor yielded a value. */
    void noteAccessorResult(MappedTarget target, Term result) {
        if (target.isStatic()) {
            accessorResults.put(result, target.entry());
        }
    }

    /** Whether the map says that a value is an object. */
    boolean isObject(Term value) {
        return accessorResults.containsKey(value);
    }

    /** Remembers what was taken out of a box. */
    void noteUnboxed(Term result, Term box) {
        unboxed.put(result, box);
    }

    /** The box that a value was taken out of on the side after only; null if it is none. */
    @Nullable
    Term boxOf(Term result) {
        return unboxed.get(result);
    }

    boolean isAccessorResult(Entry entry, Term value) {
        return accessorResults.get(value) == entry;
    }

    void startVariableArguments(Term array, List<Term> elements) {
        variableArguments.put(array, elements);
    }

    /** The other side has it, too. */
    void endVariableArguments(Term array) {
        variableArguments.remove(array);
    }

    /** The elements of an array that only the side after has; null if it is another. */
    @Nullable
    List<Term> variableArguments(Term array) {
        return variableArguments.get(array);
    }
}
