package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.agent.config.Mode;

/**
 * The mode of one canonical type. Each construction reads it, so a switch takes effect at once; sites know it, never the
 * other way round, so no class loader is pinned. Thread-safe.
 */
public final class EntryMode {
    private volatile Mode mode;

    public EntryMode(Mode atStart) {
        this.mode = atStart;
    }

    public Mode get() {
        return mode;
    }

    public void set(Mode wanted) {
        mode = wanted;
    }
}
