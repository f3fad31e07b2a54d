package com.parley.websocketcore.migrationadapter;

import com.parley.model.Connection;
import com.parley.model.Event;
import com.parley.status.ManagerCensus;
import java.util.IdentityHashMap;
import java.util.Map;

/** What {@link MigrationAdapter} hands out: the shape that callers had before the migration, which is not over. */
public class LegacyWebSocketManager {
    private final Map<Connection, String> userByConnection = new IdentityHashMap<>();

    LegacyWebSocketManager() {
        ManagerCensus.constructed(getClass());
    }

    public synchronized void addConnection(Connection connection) {
        userByConnection.put(connection, connection.user().id());
    }

    public synchronized void removeConnection(Connection connection) {
        userByConnection.remove(connection);
    }

    public synchronized int send(Event event) {
        int reached = 0;
        for (Map.Entry<Connection, String> entry : userByConnection.entrySet()) {
            if (entry.getValue().equals(event.user().id())) {
                entry.getKey().send(event);
                reached++;
            }
        }
        return reached;
    }
}
