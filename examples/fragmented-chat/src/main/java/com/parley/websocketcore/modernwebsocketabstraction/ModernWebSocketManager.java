package com.parley.websocketcore.modernwebsocketabstraction;

import com.parley.model.Connection;
import com.parley.model.Event;
import com.parley.model.Frames;
import com.parley.status.ManagerCensus;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** A fresh start with better names. */
public class ModernWebSocketManager {
    private final ConcurrentLinkedQueue<Connection> active = new ConcurrentLinkedQueue<>();

    public ModernWebSocketManager() {
        ManagerCensus.constructed(getClass());
    }

    public void registerConnection(Connection connection) {
        active.add(connection);
    }

    public void unregisterConnection(Connection connection) {
        active.remove(connection);
    }

    public void sendEvent(Event event) {
        forEach(connection -> {
            if (connection.user().equals(event.user())) {
                connection.send(event);
            }
        });
    }

    public void broadcastMessage(String message) {
        forEach(connection -> connection.sendText(Frames.notice(message)));
    }

    public int activeConnections() {
        return active.size();
    }

    private void forEach(Consumer<Connection> action) {
        active.forEach(action);
    }
}
