package dev.ssotkit.agent.config;

import java.util.Set;

/** Switches modes while the application runs. Any thread may call it. */
public interface ModeSwitch {
    /** Stands for every canonical type of the map. */
    String ALL = "*";

    /** Binary names of the canonical types of the map, in its order. */
    Set<String> canonicalTypes();

    /** @throws IllegalArgumentException if the map has no such canonical type */
    Mode mode(String canonicalType);

    /**
     * Takes effect at once and in every thread.
     *
     * @param canonicalType a canonical type of the map, or {@link #ALL}
     * @throws IllegalArgumentException if the map has no such canonical type
     */
    void setMode(String canonicalType, Mode mode);
}
