package com.parley.websocketcore.scalingmanager;

import com.parley.model.Connection;
import com.parley.model.UserContext;
import com.parley.status.ManagerCensus;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counts connections for capacity planning, in a registry of its own so as not to slow the real one down. */
public final class WebSocketScalingManager {
    private final ConcurrentMap<UserContext, Integer> load = new ConcurrentHashMap<>();

    public WebSocketScalingManager() {
        ManagerCensus.constructed(getClass());
    }

    public void addConnection(Connection connection) {
        load.merge(connection.user(), 1, Integer::sum);
    }

    public void removeConnection(Connection connection) {
        load.computeIfPresent(connection.user(), (user, count) -> count == 1 ? null : count - 1);
    }

    public int loadOf(UserContext user) {
        return load.getOrDefault(user, 0);
    }
}
