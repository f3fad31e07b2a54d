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

/** Results of what the map puts in the place of something: which are an accessor's, and which are objects. */
final class OneSidedValues {

    private final Sides sides;
    private final Map<Term, Entry> accessorResults = new HashMap<>();
    private final Set<Term> objects = new HashSet<>();
    private final Set<Term> mapped = new HashSet<>();
    private final Set<Term> moved = new HashSet<>();
    private final List<MappedTarget> accessors;

    OneSidedValues(Sides sides) {
        this.sides = sides;
        this.accessors = sides.types().map().entries().stream()
                .flatMap(entry -> sides.targets().accessor(entry, "()V").stream())
                .filter(OneSidedValues::takesNothing)
                .toList();
    }

    private static boolean takesNothing(MappedTarget target) {
        return target.declaration().member().descriptor().startsWith("()");
    }

    /** The accessor of an entry that a method is and that takes no arguments; null if it is none. */
    @Nullable
    MappedTarget accessorWithoutArguments(Declaration called) {
        return accessors.stream()
                .filter(accessor -> areSame(accessor.declaration(), called))
                .findFirst()
                .orElse(null);
    }

    /**
     * Remembers what yielded a value.
     *
     * @param isConstructed whether it stands in a constructor's place
     */
    void noteResult(MappedTarget target, boolean isConstructed, Term result) {
        mapped.add(result);
        boolean isOfAccessor = sides.targets()
                .accessor(target.entry(), "()V")
                .filter(accessor -> areSame(accessor.declaration(), target.declaration()))
                .isPresent();
        if (isOfAccessor && takesNothing(target)) {
            accessorResults.put(result, target.entry());
        }
        // Any other method may yield null; an accessor has the one object.
        if (isConstructed || isOfAccessor) {
            objects.add(result);
        }
    }

    private static boolean areSame(Declaration one, Declaration other) {
        return one.owner().name().equals(other.owner().name()) && one.member().equals(other.member());
    }

    /** Remembers what canonical's member of the same name yielded, or may have been put in from it. */
    void noteMoved(Term result) {
        moved.add(result);
    }

    /** Whether it is what canonical's member of the same name yielded, or may be. */
    boolean isMoved(Term value) {
        return moved.contains(value);
    }

    /** Whether the map says that a value is an object. */
    boolean isObject(Term value) {
        return objects.contains(value);
    }

    /** Whether the map says what yields a value. */
    boolean isMapped(Term value) {
        return mapped.contains(value);
    }

    boolean isAccessorResult(Entry entry, Term value) {
        return accessorResults.get(value) == entry;
    }
}
