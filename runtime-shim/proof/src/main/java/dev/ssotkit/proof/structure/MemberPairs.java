package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.correspondence.TypeCorrespondence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which member after is which member before: the one of the same name and descriptor, else the one of the same name whose
 * descriptor moved.
 *
 * @param <M> fields, methods or record components
 */
final class MemberPairs<M> {

    private final Map<M, M> pairs = new LinkedHashMap<>();
    private final List<M> missing = new ArrayList<>();
    private final List<M> added;

    MemberPairs(
            List<M> before,
            List<M> after,
            Function<M, String> name,
            Function<M, String> descriptor,
            TypeCorrespondence types) {
        added = new ArrayList<>(after);
        List<M> unpaired = new ArrayList<>();
        for (M one : before) {
            M same = find(
                    one,
                    name,
                    other -> Objects.equals(descriptor.apply(one), descriptor.apply(other))
                            && types.ofDescriptor(descriptor.apply(one), descriptor.apply(other))
                                    .holds());
            if (!pair(one, same)) {
                unpaired.add(one);
            }
        }
        for (M one : unpaired) {
            M moved = find(
                    one,
                    name,
                    other -> types.ofDescriptor(descriptor.apply(one), descriptor.apply(other))
                            .holds());
            M merged = moved != null
                    ? moved
                    : findAmong(after, one, name, other -> becameOne(one, other, descriptor, types));
            if (!pair(one, merged)) {
                missing.add(one);
            }
        }
    }

    /** Whether two of a name have only types that the map makes one of: both are then what is left of them. */
    private static <M> boolean becameOne(M one, M other, Function<M, String> descriptor, TypeCorrespondence types) {
        return types.ofDescriptor(descriptor.apply(one), descriptor.apply(other)) == Relation.MOVED;
    }

    private @Nullable M find(M one, Function<M, String> name, Predicate<M> isSame) {
        return findAmong(added, one, name, isSame);
    }

    private static <M> @Nullable M findAmong(List<M> members, M one, Function<M, String> name, Predicate<M> isSame) {
        for (M other : members) {
            if (name.apply(one).equals(name.apply(other)) && isSame.test(other)) {
                return other;
            }
        }
        return null;
    }

    private boolean pair(M one, @Nullable M other) {
        if (other != null) {
            pairs.put(one, other);
            added.remove(other);
        }
        return other != null;
    }

    /** Members before with those that they are after, in the order of the class before. */
    Map<M, M> pairs() {
        return pairs;
    }

    /** What is no more. */
    List<M> missing() {
        return missing;
    }

    /** What was not. */
    List<M> added() {
        return added;
    }
}
