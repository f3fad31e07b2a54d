package com.parley.websocketcore.protocols;

import com.parley.model.Connection;
import com.parley.model.Event;
import com.parley.model.UserContext;

/** What every WebSocket manager was meant to agree on. Some do. */
public interface WebSocketManagerProtocol {
    void addConnection(Connection connection);

    void removeConnection(Connection connection);

    boolean isConnected(UserContext user);

    int send(Event event);
}
