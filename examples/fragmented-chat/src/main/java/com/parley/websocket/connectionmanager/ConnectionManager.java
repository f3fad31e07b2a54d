package com.parley.websocket.connectionmanager;

import com.parley.model.Connection;
import com.parley.status.ManagerCensus;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts who comes and goes. */
public class ConnectionManager {
    private final AtomicInteger open = new AtomicInteger();

    public ConnectionManager() {
        ManagerCensus.constructed(getClass());
    }

    public void connect(Connection connection) {
        open.incrementAndGet();
    }

    public void disconnect(Connection connection) {
        open.decrementAndGet();
    }

    public int connectionCount() {
        return open.get();
    }
}
