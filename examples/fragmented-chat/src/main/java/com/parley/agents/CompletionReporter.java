package com.parley.agents;

import com.parley.model.Event;
import com.parley.websocketcore.migrationadapter.LegacyWebSocketManager;
import com.parley.websocketcore.migrationadapter.MigrationAdapter;

/** Delivers the answer. */
final class CompletionReporter {
    private final LegacyWebSocketManager manager = MigrationAdapter.getLegacyWebSocketManager();

    void completed(Event event) {
        manager.send(event);
    }
}
