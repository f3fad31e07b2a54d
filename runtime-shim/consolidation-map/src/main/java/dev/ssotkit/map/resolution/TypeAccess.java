package dev.ssotkit.map.resolution;

/**
 * What a caller may call by the name of a type: what a public class inherits from one that is not, too (JLS 6.6.1).
 *
 * @param <T> a type, however the adapter keeps it
 * @param <M> a method, however the adapter keeps it
 */
public interface TypeAccess<T, M> {

    /** Who may call what on this type. */
    Access<M> through(T type);
}
