package com.parley.websocketcore.canonicalimports;

import com.parley.model.Connection;
import com.parley.model.UserContext;
import com.parley.status.ManagerCensus;
import com.parley.websocketcore.manager.WebSocketManager;

/** The import to use from now on; see the wiki. (The wiki page has moved.) */
public final class CanonicalWebSocketManager {
    private final WebSocketManager manager = new WebSocketManager();

    public CanonicalWebSocketManager() {
        ManagerCensus.constructed(getClass());
    }

    public void addConnection(Connection connection) {
        manager.addConnection(connection);
    }

    public void removeConnection(Connection connection) {
        manager.removeConnection(connection);
    }

    public boolean isConnected(UserContext user) {
        return manager.isConnected(user);
    }

    public int sendMessage(UserContext user, String text) {
        return manager.sendMessage(user, text);
    }
}
