package dev.ssotkit.rewrite;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openrewrite.ScanningRecipe;

/**
 * A recipe that does not overlook a misspelt option, as the engine would.
 *
 * @param <A> what its scan keeps
 */
abstract class StrictRecipe<A> extends ScanningRecipe<A> {

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
}
