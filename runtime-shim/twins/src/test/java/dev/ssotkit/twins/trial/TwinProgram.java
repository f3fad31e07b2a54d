package dev.ssotkit.twins.trial;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.twins.strength.LenientRecipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openrewrite.Recipe;
import org.openrewrite.config.CompositeRecipe;

/**
 * A program in which types are to be moved, all in one run.
 *
 * @param users paths of the files that are in it, beside the types and their twins
 */
public record TwinProgram(TwinSubject subject, Set<String> users, List<Twin> twins) {

    public TwinProgram usedBy(Set<String> others) {
        return new TwinProgram(subject, others, twins);
    }

    /** The same with fewer twins, or others. */
    public TwinProgram of(List<Twin> others) {
        return new TwinProgram(subject, users, others);
    }

    /** The program of one type alone, with its own users. */
    public TwinProgram alone(Twin twin) {
        Set<String> own = new TreeSet<>(subject.usersOf(twin.type()));
        own.retainAll(users);
        return new TwinProgram(subject, own, List.of(twin));
    }

    /** The same with another twin in place of one. */
    public TwinProgram replacing(Twin twin, Twin other) {
        List<Twin> all = new ArrayList<>(twins);
        all.replaceAll(each -> each.equals(twin) ? other : each);
        return of(all);
    }

    TwinProgram unmutated() {
        return of(twins.stream().map(twin -> twin.mutated(List.of())).toList());
    }

    boolean isMutated() {
        return twins.stream().anyMatch(twin -> !twin.mutations().isEmpty());
    }

    Recipe recipe() {
        return twins.size() == 1
                ? twins.get(0).recipe()
                : new CompositeRecipe(
                        twins.stream().map(Twin::recipe).map(Recipe.class::cast).toList());
    }

    /** The same recipe for one type, in which uses that are blocked for some reasons move. */
    Recipe lenientRecipe(Predicate<String> passing) {
        Twin twin = twins.get(0);
        return LenientRecipe.of(
                twin.original().qualifiedName(),
                twin.accessor(),
                List.of(twin.type().name()),
                passing);
    }

    ConsolidationMap map() {
        return ConsolidationMap.of(twins.stream().map(Twin::entry).toList());
    }

    /** The files of the types, separated by commas. */
    public String paths() {
        return twins.stream().map(twin -> twin.type().path()).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return twins.stream().map(Twin::toString).collect(Collectors.joining("; ")) + ", used by " + users;
    }
}
