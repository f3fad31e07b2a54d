package com.parley.websocketcore.heartbeatmanager;

import com.parley.model.Connection;
import com.parley.model.Frames;
import com.parley.status.ManagerCensus;
import java.util.ArrayList;
import java.util.List;

/** Keeps idle connections open behind the proxy. */
public final class WebSocketHeartbeatManager {
    private final List<Connection> patients = new ArrayList<>();
    private final Object lock = new Object();

    public WebSocketHeartbeatManager() {
        ManagerCensus.constructed(getClass());
    }

    public void addConnection(Connection connection) {
        synchronized (lock) {
            patients.add(connection);
        }
    }

    public void removeConnection(Connection connection) {
        synchronized (lock) {
            patients.remove(connection);
        }
    }

    /** One heartbeat for everybody; returns how many hearts there are. */
    public int beat() {
        List<Connection> now;
        synchronized (lock) {
            now = List.copyOf(patients);
        }
        now.forEach(connection -> connection.sendText(Frames.ping()));
        return now.size();
    }
}
