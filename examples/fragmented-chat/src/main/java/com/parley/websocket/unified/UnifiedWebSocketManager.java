package com.parley.websocket.unified;

import com.parley.model.Connection;
import com.parley.model.Event;
import com.parley.model.UserContext;
import com.parley.spi.EventSink;
import com.parley.status.ManagerCensus;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The second attempt at unification. One connection a user: the last tab wins. */
public class UnifiedWebSocketManager implements EventSink {
    private final ConcurrentMap<UserContext, Connection> lastTab = new ConcurrentHashMap<>();

    public UnifiedWebSocketManager() {
        ManagerCensus.constructed(getClass());
    }

    public void addConnection(Connection connection) {
        lastTab.put(connection.user(), connection);
    }

    public void removeConnection(Connection connection) {
        lastTab.remove(connection.user(), connection);
    }

    public int connectionCount() {
        Collection<Connection> tabs = lastTab.values();
        return tabs.size();
    }

    @Override
    public int send(Event event) {
        Connection tab = lastTab.get(event.user());
        if (tab == null) {
            return 0;
        }
        tab.send(event);
        return 1;
    }
}
