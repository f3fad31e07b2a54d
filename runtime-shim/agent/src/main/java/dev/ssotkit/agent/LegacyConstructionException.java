package dev.ssotkit.agent;

/** Thrown in mode {@code strict} where a legacy construction stands; the message names the site. */
public final class LegacyConstructionException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** @param message legacy type, canonical type and place, for whoever must mend it */
    public LegacyConstructionException(String message) {
        super(message);
    }
}
