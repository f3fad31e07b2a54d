package dev.ssotkit.agent.config;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The agent's options: each as {@code mode=..} of the agent argument, {@code -Dssot.mode=..}, {@code SSOT_MODE=..}. */
enum Option {
    /** The consolidation map: a file, a directory or a jar with {@code META-INF/rewrite/*.yml}. Mandatory. */
    MAP("map", null),
    /** The one recipe to take from the map; all of them unless given. */
    RECIPE("recipe", null),
    /** {@code observe}, {@code redirect} or {@code strict}. */
    MODE("mode", "redirect"),
    /** {@code observe}, {@code forward}, or package prefixes of the caller, separated by {@code ;}. */
    REFLECTION("reflection", "observe"),
    /** The redirect log; {@code %h} host, {@code %p} process id, {@code %i} run id. */
    LOG("log", "ssot-redirects-%h-%p-%i.jsonl"),
    /** The size in MiB at which the log is rotated. */
    LOG_MAX("log.max", "64"),
    /** How many files of the log are kept, the current one among them. */
    LOG_FILES("log.files", "3"),
    /** Seconds between two writes of counts that have changed. */
    INTERVAL("interval", "5"),
    /** {@code true}: no line at start. */
    QUIET("quiet", "false"),
    /** {@code true}: warnings come with their stack trace. */
    DEBUG("debug", "false"),
    /** {@code false}: no thread names in the log. */
    THREAD_NAMES("thread.names", "true");

    static final String PROPERTY_PREFIX = "ssot.";

    private final String key;
    private final @Nullable String standard;

    Option(String key, @Nullable String standard) {
        this.key = key;
        this.standard = standard;
    }

    String key() {
        return key;
    }

    /** Null if there is none. */
    @Nullable
    String defaultValue() {
        return standard;
    }

    String property() {
        return PROPERTY_PREFIX + key;
    }

    String environmentVariable() {
        return "SSOT_" + key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    static @Nullable Option ofKey(String key) {
        for (Option option : values()) {
            if (option.key.equals(key)) {
                return option;
            }
        }
        return null;
    }

    /** What to say of a key that is none. */
    static String unknown(String key) {
        Option nearest = null;
        int least = Math.max(2, key.length() * 2 / 5) + 1;
        StringBuilder all = new StringBuilder();
        for (Option option : values()) {
            int distance = EditDistance.distance(key, option.key);
            if (distance < least) {
                least = distance;
                nearest = option;
            }
            all.append(all.length() == 0 ? "" : ", ").append(option.key);
        }
        return nearest != null ? "did you mean `" + nearest.key + "`?" : "the options are " + all;
    }
}
