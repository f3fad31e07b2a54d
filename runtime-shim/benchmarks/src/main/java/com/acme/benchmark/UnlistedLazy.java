package com.acme.benchmark;

import org.jspecify.annotations.Nullable;

/** The twin of {@link Lazy} that no map names. */
final class UnlistedLazy {
    private static volatile @Nullable UnlistedLazy instance;

    private UnlistedLazy() {}

    static UnlistedLazy getInstance() {
        UnlistedLazy made = instance;
        return made == null ? make() : made;
    }

    private static synchronized UnlistedLazy make() {
        UnlistedLazy made = instance;
        if (made == null) {
            made = new UnlistedLazy();
            instance = made;
        }
        return made;
    }
}
