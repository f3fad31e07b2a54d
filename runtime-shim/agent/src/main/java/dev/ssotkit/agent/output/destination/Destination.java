package dev.ssotkit.agent.output.destination;

/**
 * One place where sightings go.
 *
 * <p>Only one background thread calls it, so it may be slow or hang without an application thread noticing, and need not
 * be thread-safe.
 */
public interface Destination {
    /** No call is wanted until something new is seen, or noticed. */
    long NEVER = Long.MAX_VALUE;

    /**
     * Takes what is new since the last call.
     *
     * @param ending the JVM ends: what would wait must not; called again and again until it is gone
     * @return the milliseconds after which it wants to be called at the latest, though nothing new was seen
     */
    long update(boolean ending);
}
