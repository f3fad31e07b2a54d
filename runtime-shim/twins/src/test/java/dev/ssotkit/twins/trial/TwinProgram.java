package dev.ssotkit.twins.trial;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.twins.model.TwinMethod;
import dev.ssotkit.twins.model.TwinType;
import dev.ssotkit.twins.model.TwinUnit;
import dev.ssotkit.twins.mutation.TwinMutation;
import dev.ssotkit.twins.strength.LenientRecipe;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.openrewrite.Recipe;

/**
 * A program to be moved.
 *
 * @param users paths of the files that are in it, beside the type and its twin
 * @param original the twin before its mutations
 * @param accessor as the map has it
 */
public record TwinProgram(
        TwinSubject subject, Set<String> users, TwinUnit original, String accessor, List<TwinMutation> mutations) {

    public static final String NEW = "new";
    public static final String SINGLETON = "getInstance()";

    public TwinProgram mutated(List<TwinMutation> others) {
        return new TwinProgram(subject, users, original, accessor, others);
    }

    public TwinProgram usedBy(Set<String> others) {
        return new TwinProgram(subject, others, original, accessor, mutations);
    }

    /** The twin with its mutations, and with its accessor. */
    TwinUnit twin() {
        TwinType type = original.type();
        for (TwinMutation mutation : mutations) {
            type = mutation.of(type);
        }
        if (accessor.equals(SINGLETON)) {
            type = type.plus(TwinMethod.of(type.name(), "getInstance", List.of())
                    .with(Set.of(Modifier.PUBLIC, Modifier.STATIC)));
        }
        return original.declaring(type);
    }

    ConsolidateManager recipe() {
        return new ConsolidateManager(original.qualifiedName(), accessor, List.of(subject.typeName()), List.of());
    }

    /** The same recipe, in which uses that are blocked for some reasons move. */
    Recipe lenientRecipe(Predicate<String> passing) {
        return LenientRecipe.of(original.qualifiedName(), accessor, List.of(subject.typeName()), passing);
    }

    ConsolidationMap map() {
        return ConsolidationMap.of(List.of(Entry.of(EntryOptions.named("twins")
                        .option(EntryOptions.CANONICAL_TYPE, original.qualifiedName())
                        .option(EntryOptions.ACCESSOR, accessor)
                        .option(EntryOptions.LEGACY_TYPES, List.of(subject.typeName()))
                        .build())
                .entry()));
    }

    /** What a blocking reason has to tell. */
    Explanation explanation() {
        return new Explanation(mutations.stream()
                .flatMap(mutation -> mutation.names().stream())
                .map(this::unambiguous)
                .collect(Collectors.toSet()));
    }

    // A twin with the simple name of its original is not named where the original is.
    private String unambiguous(String name) {
        boolean isOfBoth =
                name.equals(original.type().name()) && subject.typeName().endsWith("." + name);
        return isOfBoth ? original.qualifiedName() : name;
    }

    @Override
    public String toString() {
        return subject.typeName() + " -> " + original.qualifiedName() + ", accessor " + accessor + ", " + mutations
                + ", used by " + users;
    }
}
