package dev.ssotkit.twins.trial;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.twins.model.TwinMethod;
import dev.ssotkit.twins.model.TwinType;
import dev.ssotkit.twins.model.TwinUnit;
import dev.ssotkit.twins.mutation.TwinMutation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * What a type is to move to.
 *
 * @param original the twin before its mutations
 * @param accessor as the map has it
 * @param seed what draws it again
 */
public record Twin(SubjectType type, TwinUnit original, String accessor, List<TwinMutation> mutations, long seed) {

    public static final String NEW = "new";
    public static final String SINGLETON = "getInstance()";

    public Twin mutated(List<TwinMutation> others) {
        return new Twin(type, original, accessor, others, seed);
    }

    /** The twin with its mutations, and with its accessor. */
    TwinUnit unit() {
        TwinType mutated = original.type();
        for (TwinMutation mutation : mutations) {
            mutated = mutation.of(mutated);
        }
        if (accessor.equals(SINGLETON)) {
            mutated = mutated.plusIfMissing(TwinMethod.of(mutated.name(), "getInstance", List.of())
                    .with(Set.of(Modifier.PUBLIC, Modifier.STATIC)));
        }
        return original.declaring(mutated);
    }

    ConsolidateManager recipe() {
        return new ConsolidateManager(original.qualifiedName(), accessor, List.of(type.name()), List.of());
    }

    Entry entry() {
        return Entry.of(EntryOptions.named("twins")
                        .option(EntryOptions.CANONICAL_TYPE, original.qualifiedName())
                        .option(EntryOptions.ACCESSOR, accessor)
                        .option(EntryOptions.LEGACY_TYPES, List.of(type.name()))
                        .build())
                .entry();
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
        boolean isOfBoth = name.equals(original.type().name()) && type.name().endsWith("." + name);
        return isOfBoth ? original.qualifiedName() : name;
    }

    @Override
    public String toString() {
        return type.name() + " -> " + original.qualifiedName() + ", accessor " + accessor + ", " + mutations;
    }
}
