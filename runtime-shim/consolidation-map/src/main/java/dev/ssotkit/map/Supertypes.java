package dev.ssotkit.map;

import java.util.Collection;

/** What the map must know of the world: which types a type directly extends or implements. */
@FunctionalInterface
public interface Supertypes {

    /**
     * Names of the direct supertypes, in any notation; empty if the type is unknown. May be called repeatedly.
     *
     * @param typeName in the notation in which the caller, or an earlier answer, named the type
     */
    Collection<String> of(String typeName);
}
