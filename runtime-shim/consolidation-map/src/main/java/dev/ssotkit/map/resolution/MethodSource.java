package dev.ssotkit.map.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where methods are found.
 *
 * @param <T> a type, however the adapter keeps it
 * @param <M> a method, however the adapter keeps it
 */
public interface MethodSource<T, M extends CandidateMethod<T>> {

    /** The methods of this name that a class declares itself, in its order. */
    List<M> declared(T type, String name);

    /** The direct superclass; null for interfaces, for Object, and where it is unknown. */
    @Nullable
    T superclass(T type);

    /** The direct superinterfaces that are known. */
    List<T> interfaces(T type);

    /** Whether it is an interface. */
    boolean isInterface(T type);
}
