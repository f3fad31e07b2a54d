package dev.ssotkit.rewrite;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import dev.ssotkit.map.EntryResult;
import dev.ssotkit.map.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Validated;

/**
 * A recipe that takes the options of an entry of the map, and no others. The engine finds options in the class of the recipe
 * alone, so each declares its own.
 *
 * @param <A> what its scan keeps
 */
abstract class OptionsRecipe<A> extends StrictRecipe<A> {

    /** The one type that stays. */
    public abstract @Nullable String getCanonicalType();

    /** How its instance is reached. */
    public abstract @Nullable String getAccessor();

    /** The competing types. */
    public abstract @Nullable List<String> getLegacyTypes();

    /** The mapped calls. */
    public abstract @Nullable List<String> getCalls();

    /** The accessor, or what stands in for it where an entry may leave it out. */
    @Nullable
    String accessorOrElse() {
        return getAccessor();
    }

    @Override
    public Duration getEstimatedEffortPerOccurrence() {
        return Duration.ofMinutes(10);
    }

    /** What the options say, or what is wrong with them. */
    EntryResult entry() {
        EntryOptions.Builder options = EntryOptions.named(
                        getName() + (getCanonicalType() == null ? "" : " of " + getCanonicalType()))
                .option(EntryOptions.CANONICAL_TYPE, getCanonicalType())
                .option(EntryOptions.ACCESSOR, accessorOrElse())
                .option(EntryOptions.LEGACY_TYPES, getLegacyTypes())
                .option(EntryOptions.CALLS, getCalls());
        unknownOptions().forEach(options::option);
        return Entry.of(options.build());
    }

    @Override
    public Validated<Object> validate() {
        Validated<Object> validated = super.validate();
        for (Problem problem : entry().problems()) {
            String option = Objects.requireNonNullElse(problem.option(), "entry");
            validated = validated.and(Validated.invalid(option, problem.value(), problem.toString()));
        }
        return validated;
    }
}
