package dev.ssotkit.map.resolution;

/**
 * Who may call what (JLS 6.6).
 *
 * @param <M> a method, however the adapter keeps it
 */
public interface Access<M> {

    /** Whether the caller may call it. */
    boolean allows(M method);
}
