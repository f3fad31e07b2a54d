package dev.ssotkit.map;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The option values of one entry as a reader found them, of whatever type, known and unknown alike: recipe and file
 * reader share one validation.
 */
public final class EntryOptions {

    /** Option: the type that stays. */
    public static final String CANONICAL_TYPE = "canonicalType";

    /** Option: how its instance is reached. */
    public static final String ACCESSOR = "accessor";

    /** Option: the list of competing types. */
    public static final String LEGACY_TYPES = "legacyTypes";

    /** Option: the list of call mappings. */
    public static final String CALLS = "calls";

    private final Builder values;

    private EntryOptions(Builder values) {
        this.values = values;
    }

    /** Starts the options of an entry that messages call {@code name}. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    String name() {
        return values.name;
    }

    @Nullable
    String file() {
        return values.file;
    }

    /** The option's value; null if it is not given. */
    @Nullable
    Object value(String option) {
        return values.options.get(option);
    }

    Map<String, Object> all() {
        return Collections.unmodifiableMap(values.options);
    }

    /** The line of an option, or of the entry where the option's is unknown; 0 if neither is known. */
    int line(String option) {
        return values.lines.getOrDefault(option, values.line);
    }

    /** The line of a list's element, or the next best. */
    int line(String option, int index) {
        return values.lines.getOrDefault(option + "[" + index + "]", line(option));
    }

    /** Collects option values. Not thread-safe; a built object is not affected by later calls on a new builder. */
    public static final class Builder {

        private final String name;
        private final Map<String, Object> options = new LinkedHashMap<>();
        private final Map<String, Integer> lines = new HashMap<>();
        private @Nullable String file;
        private int line;

        private Builder(String name) {
            this.name = name;
        }

        /** The file, as messages shall name it, and the entry's 1-based line. */
        public Builder source(String file, int line) {
            this.file = file;
            this.line = line;
            return this;
        }

        /** An option under the key that was written, known or not; a null value means not given. */
        public Builder option(String key, @Nullable Object value) {
            if (value != null) {
                options.put(key, value);
            }
            return this;
        }

        /** The 1-based line of an option. */
        public Builder line(String option, int line) {
            lines.put(option, line);
            return this;
        }

        /** The 1-based line of the element at a zero-based index of an option's list. */
        public Builder line(String option, int index, int line) {
            lines.put(option + "[" + index + "]", line);
            return this;
        }

        /** The options so far. */
        public EntryOptions build() {
            return new EntryOptions(this);
        }
    }
}
