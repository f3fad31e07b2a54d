package com.acme.benchmark;

import org.jspecify.annotations.Nullable;

/** The one instance of another entry, made when it is first asked for: its accessor calls something, and so tells. */
final class Lazy extends Impatient {
    private static volatile @Nullable Lazy instance;

    private Lazy() {
        super(0);
    }

    static Lazy getInstance() {
        Lazy made = instance;
        return made == null ? make() : made;
    }

    private static synchronized Lazy make() {
        Lazy made = instance;
        if (made == null) {
            made = new Lazy();
            instance = made;
        }
        return made;
    }
}
