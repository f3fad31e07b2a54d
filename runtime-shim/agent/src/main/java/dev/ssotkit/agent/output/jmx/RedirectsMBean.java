package dev.ssotkit.agent.output.jmx;

/** {@code dev.ssotkit:type=Redirects}: totals since the JVM started, and the switch of modes. */
public interface RedirectsMBean {
    /** Constructions that yielded the canonical instance. */
    long getRedirected();

    /** Constructions that yielded a facade. */
    long getFacade();

    /** Constructions that ran as they are, on purpose. */
    long getObserved();

    /** Constructions that mode {@code strict} refused. */
    long getBlocked();

    /** Constructions that ran as they are because redirection could not. */
    long getFailed();

    /** Sites whose class is loaded and that have not run. */
    long getNotExecuted();

    /** Sites recorded. */
    long getSites();

    /** Constructions at sites beyond the cap, which are in none of the other numbers. */
    long getDropped();

    /**
     * Takes effect at once and in every thread.
     *
     * @param canonicalType a canonical type of the map, or {@code *} for all
     * @param mode {@code observe}, {@code redirect} or {@code strict}
     * @throws IllegalArgumentException if there is no such canonical type or mode; says which there are
     */
    void setMode(String canonicalType, String mode);
}
