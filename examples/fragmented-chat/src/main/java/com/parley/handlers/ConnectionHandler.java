package com.parley.handlers;

import com.parley.model.Connection;
import com.parley.notifications.Announcements;
import com.parley.services.ConnectionLimit;
import com.parley.websocketcore.migrationadapter.LegacyWebSocketManager;
import com.parley.websocketcore.migrationadapter.MigrationAdapter;
import com.parley.websocketcore.websocketmanager.WebSocketManager;

/** What happens when a browser connects and leaves. */
public final class ConnectionHandler {
    private final WebSocketManager manager = WebSocketManager.getInstance();
    // Answers still leave through the adapter, so it has to know the connection too.
    private final LegacyWebSocketManager adapter = MigrationAdapter.getLegacyWebSocketManager();
    private final ConnectionLimit limit = new ConnectionLimit();
    private final Announcements announcements = new Announcements();

    /** False if the user has too many tabs open already; the connection is then not to be used. */
    public boolean opened(Connection connection) {
        if (!limit.admits(connection.user())) {
            return false;
        }
        manager.addConnection(connection);
        adapter.addConnection(connection);
        announcements.joined(connection.user());
        return true;
    }

    public void closed(Connection connection) {
        manager.removeConnection(connection);
        adapter.removeConnection(connection);
        announcements.left(connection.user());
    }
}
