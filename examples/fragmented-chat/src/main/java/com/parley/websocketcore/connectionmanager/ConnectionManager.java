package com.parley.websocketcore.connectionmanager;

import com.parley.model.Connection;
import com.parley.model.UserContext;
import com.parley.status.ManagerCensus;
import java.util.HashMap;
import java.util.Map;

/** The manager's name before it was named after WebSockets. */
public class ConnectionManager {
    private final Map<String, Integer> tabsByUser = new HashMap<>();

    public ConnectionManager() {
        ManagerCensus.constructed(getClass());
    }

    public synchronized void addConnection(Connection connection) {
        tabsByUser.merge(connection.user().id(), 1, Integer::sum);
    }

    public synchronized void removeConnection(Connection connection) {
        tabsByUser.computeIfPresent(connection.user().id(), (user, tabs) -> tabs > 1 ? tabs - 1 : null);
    }

    public synchronized boolean isConnected(UserContext user) {
        return tabsByUser.containsKey(user.id());
    }
}
