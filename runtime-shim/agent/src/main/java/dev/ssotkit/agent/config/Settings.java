package dev.ssotkit.agent.config;

import org.jspecify.annotations.Nullable;

/** The agent's options, each valid. */
public final class Settings {
    private final String map;
    private final @Nullable String recipe;
    private final Mode mode;
    private final ReflectionForwarding reflection;
    private final LogSettings log;
    private final boolean quiet;
    private final boolean debug;
    private final boolean threadNames;

    Settings(
            String map,
            @Nullable String recipe,
            Mode mode,
            ReflectionForwarding reflection,
            LogSettings log,
            boolean quiet,
            boolean debug,
            boolean threadNames) {
        this.map = map;
        this.recipe = recipe;
        this.mode = mode;
        this.reflection = reflection;
        this.log = log;
        this.quiet = quiet;
        this.debug = debug;
        this.threadNames = threadNames;
    }

    /** The path of the map as the user wrote it. */
    public String map() {
        return map;
    }

    /** The one recipe to take from the map; null for all. */
    public @Nullable String recipe() {
        return recipe;
    }

    /** The mode of every canonical type at start. */
    public Mode mode() {
        return mode;
    }

    public ReflectionForwarding reflection() {
        return reflection;
    }

    public LogSettings log() {
        return log;
    }

    /** No line at start. */
    public boolean quiet() {
        return quiet;
    }

    /** Warnings come with their stack trace. */
    public boolean debug() {
        return debug;
    }

    /** Thread names are kept. */
    public boolean threadNames() {
        return threadNames;
    }
}
