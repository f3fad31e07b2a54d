package dev.ssotkit.evidence.construction;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way by which code comes to an object: a constructor, a factory.
 *
 * @param name as in source: {@code new com.acme.Legacy()}
 * @param site what tries it; null for one that cannot be tried
 * @param obstacle why it cannot; empty for one that can
 */
public record WayOfConstruction(String name, @Nullable ConstructionSite site, String obstacle) {
    static WayOfConstruction tried(String name, ConstructionSite site) {
        return new WayOfConstruction(name, site, "");
    }

    static WayOfConstruction untried(String name, String obstacle) {
        return new WayOfConstruction(name, null, obstacle);
    }

    /** What tries it. */
    public Optional<ConstructionSite> tried() {
        return Optional.ofNullable(site);
    }
}
