package dev.ssotkit.proof.body;

import dev.ssotkit.map.Entry;
import dev.ssotkit.proof.correspondence.MappedTarget;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.pool.Declaration;
import dev.ssotkit.proof.term.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that the map lets one side have without the other, and results of accessors. */
final class OneSidedValues {

    private final Map<Term, Entry> accessorResults = new HashMap<>();
    private final List<MappedTarget> accessors;

    OneSidedValues(Sides sides) {
        this.accessors = sides.types().map().entries().stream()
                .flatMap(entry -> sides.targets().accessor(entry, "()V").stream())
                .filter(accessor -> accessor.declaration().member().descriptor().startsWith("()"))
                .toList();
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

    boolean isAccessorResult(Entry entry, Term value) {
        return accessorResults.get(value) == entry;
    }
}
