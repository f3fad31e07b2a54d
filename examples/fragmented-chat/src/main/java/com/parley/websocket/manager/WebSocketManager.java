package com.parley.websocket.manager;

import com.parley.model.Connection;
import com.parley.model.Frames;
import com.parley.status.ManagerCensus;
import java.util.Vector;

/** The first one, from the prototype. */
public class WebSocketManager {
    private final Vector<Connection> connections = new Vector<>();

    public WebSocketManager() {
        ManagerCensus.constructed(getClass());
    }

    public void addConnection(Connection connection) {
        connections.addElement(connection);
    }

    public void removeConnection(Connection connection) {
        connections.removeElement(connection);
    }

    public void announceShutdown() {
        for (Connection connection : connections) {
            connection.sendText(Frames.notice("The server is restarting"));
        }
    }
}
