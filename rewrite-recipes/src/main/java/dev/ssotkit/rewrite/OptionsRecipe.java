package dev.ssotkit.rewrite;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import dev.ssotkit.map.EntryResult;
import dev.ssotkit.map.Problem;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ScanningRecipe;
import org.openrewrite.Validated;

/**
 * A recipe that takes the options of an entry of the map, and no others. The engine finds options in the class of the recipe
 * alone, so each declares its own.
 *
 * @param <A> what its scan keeps
 */
abstract class OptionsRecipe<A> extends ScanningRecipe<A> {

    // Misspelt options end up here: the engine would ignore them, and half a map is worse than none.
    @JsonIgnore
    private final Map<String, Object> unknown = new LinkedHashMap<>();

    /** Takes an option that there is not; keys that start with {@code @} are the serialiser's own. */
    @JsonAnySetter
    public void unknownOption(String key, Object value) {
        if (!key.startsWith("@")) {
            unknown.put(key, value);
        }
    }

    /** The options that there are not, so that a round trip keeps them. */
    @JsonAnyGetter
    public Map<String, Object> unknownOptions() {
        return unknown;
    }

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
        unknown.forEach(options::option);
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
