package com.parley.websocketcore.manager;

import com.parley.model.Connection;
import com.parley.model.Event;
import com.parley.model.UserContext;
import com.parley.status.ManagerCensus;
import com.parley.websocketcore.protocols.WebSocketManagerProtocol;
import com.parley.websocketcore.unifiedmanager.UnifiedWebSocketManager;

/** Compatibility wrapper: keeps the old import path alive over {@link UnifiedWebSocketManager}. */
public class WebSocketManager implements WebSocketManagerProtocol {
    private final UnifiedWebSocketManager unified = new UnifiedWebSocketManager();

    public WebSocketManager() {
        ManagerCensus.constructed(getClass());
    }

    @Override
    public void addConnection(Connection connection) {
        unified.addConnection(connection);
    }

    @Override
    public void removeConnection(Connection connection) {
        unified.removeConnection(connection);
    }

    @Override
    public boolean isConnected(UserContext user) {
        return unified.isConnected(user);
    }

    @Override
    public int send(Event event) {
        return unified.send(event);
    }

    public int sendMessage(UserContext user, String text) {
        return unified.sendMessage(user, text);
    }
}
