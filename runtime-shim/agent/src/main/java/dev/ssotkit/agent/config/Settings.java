package dev.ssotkit.agent.config;

import org.jspecify.annotations.Nullable;

/** The agent's options, each valid. */
public final class Settings {
    private final String map;
    private final @Nullable String recipe;
    private final Mode mode;
    private final ReflectionForwarding reflection;

    Settings(String map, @Nullable String recipe, Mode mode, ReflectionForwarding reflection) {
        this.map = map;
        this.recipe = recipe;
        this.mode = mode;
        this.reflection = reflection;
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
}
