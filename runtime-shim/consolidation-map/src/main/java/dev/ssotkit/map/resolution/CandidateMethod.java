package dev.ssotkit.map.resolution;

import java.util.List;

/**
 * A method as its class declares it.
 *
 * @param <T> a type, however the adapter keeps it
 */
public interface CandidateMethod<T> {

    /** The types of its parameters, erased unless the adapter knows better. */
    List<T> parameters();

    /** Whether its last parameter takes any number of arguments (JLS 8.4.1). */
    boolean isVariableArity();

    /** Whether it is static. */
    boolean isStatic();

    /** Whether it is private. */
    boolean isPrivate();

    /** Whether it has no body. */
    boolean isAbstract();

    /** Whether a compiler made it: no call can name it, but a bridge still shows what its class overrides. */
    boolean isSynthetic();
}
