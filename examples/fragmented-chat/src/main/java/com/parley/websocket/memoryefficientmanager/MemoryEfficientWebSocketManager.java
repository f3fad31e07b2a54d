package com.parley.websocket.memoryefficientmanager;

import com.parley.model.Connection;
import com.parley.model.Event;
import com.parley.spi.EventSink;
import com.parley.status.ManagerCensus;
import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Holds connections weakly, so that a tab that is gone costs nothing. */
public class MemoryEfficientWebSocketManager implements EventSink {
    private final Queue<WeakReference<Connection>> connections = new ConcurrentLinkedQueue<>();

    public MemoryEfficientWebSocketManager() {
        ManagerCensus.constructed(getClass());
    }

    public void addConnection(Connection connection) {
        connections.add(new WeakReference<>(connection));
    }

    @Override
    public int send(Event event) {
        int reached = 0;
        for (Iterator<WeakReference<Connection>> it = connections.iterator(); it.hasNext(); ) {
            Connection connection = it.next().get();
            if (connection == null) {
                it.remove();
            } else if (connection.user().equals(event.user())) {
                connection.send(event);
                reached++;
            }
        }
        return reached;
    }
}
