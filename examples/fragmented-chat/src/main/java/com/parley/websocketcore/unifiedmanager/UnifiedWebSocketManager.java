package com.parley.websocketcore.unifiedmanager;

import com.parley.model.Connection;
import com.parley.model.Event;
import com.parley.model.Frames;
import com.parley.model.UserContext;
import com.parley.status.ManagerCensus;
import com.parley.websocketcore.protocols.WebSocketManagerProtocol;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The implementation behind the public name, from when there was to be one. Scans a flat list; fine for a few hundred. */
public class UnifiedWebSocketManager implements WebSocketManagerProtocol {
    private final List<Connection> connections = new CopyOnWriteArrayList<>();

    public UnifiedWebSocketManager() {
        ManagerCensus.constructed(getClass());
    }

    @Override
    public void addConnection(Connection connection) {
        connections.add(connection);
    }

    @Override
    public void removeConnection(Connection connection) {
        connections.remove(connection);
    }

    @Override
    public boolean isConnected(UserContext user) {
        return connections.stream().anyMatch(connection -> belongsTo(connection, user));
    }

    @Override
    public int send(Event event) {
        List<Connection> addressed = of(event.user());
        addressed.forEach(connection -> connection.send(event));
        return addressed.size();
    }

    public int sendMessage(UserContext user, String text) {
        List<Connection> addressed = of(user);
        addressed.forEach(connection -> connection.sendText(Frames.notice(text)));
        return addressed.size();
    }

    private List<Connection> of(UserContext user) {
        return connections.stream()
                .filter(connection -> belongsTo(connection, user))
                .toList();
    }

    private static boolean belongsTo(Connection connection, UserContext user) {
        return connection.user().equals(user);
    }
}
