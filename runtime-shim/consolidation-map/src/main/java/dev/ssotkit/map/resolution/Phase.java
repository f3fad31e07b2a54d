package dev.ssotkit.map.resolution;

/** The phases of looking for applicable methods: a later one is tried only where the earlier find none. */
public enum Phase {
    /** Subtyping and widening only (JLS 15.12.2.2). */
    STRICT,
    /** Boxing and unboxing as well (JLS 15.12.2.3). */
    LOOSE,
    /** The last arguments, if any, are put into an array (JLS 15.12.2.4). */
    VARIABLE_ARITY
}
