package com.parley.websocketcore.migrationadapter;

/** One line for callers that have no time to migrate. To be removed when they have. */
public final class MigrationAdapter {
    private static LegacyWebSocketManager singleton;

    private MigrationAdapter() {}

    public static synchronized LegacyWebSocketManager getLegacyWebSocketManager() {
        if (singleton == null) {
            singleton = new LegacyWebSocketManager();
        }
        return singleton;
    }
}
