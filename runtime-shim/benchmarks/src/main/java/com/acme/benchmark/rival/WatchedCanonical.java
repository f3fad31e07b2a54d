package com.acme.benchmark.rival;

/** What those that redirect yield instead. */
final class WatchedCanonical extends Watched {
    private static final WatchedCanonical INSTANCE = new WatchedCanonical();

    private WatchedCanonical() {
        super(0);
    }

    static WatchedCanonical getInstance() {
        return INSTANCE;
    }
}
