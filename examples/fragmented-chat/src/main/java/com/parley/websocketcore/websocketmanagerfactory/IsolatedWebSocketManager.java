package com.parley.websocketcore.websocketmanagerfactory;

import com.parley.model.Connection;
import com.parley.model.Event;
import com.parley.model.UserContext;
import com.parley.status.ManagerCensus;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** A manager for one user, made after the incident in which events went to the wrong tab. */
public final class IsolatedWebSocketManager {
    private final UserContext owner;
    private final Set<Connection> own = new CopyOnWriteArraySet<>();

    public IsolatedWebSocketManager(UserContext owner) {
        this.owner = owner;
        ManagerCensus.constructed(getClass());
    }

    public void addConnection(Connection connection) {
        requireOwner(connection.user());
        own.add(connection);
    }

    public int send(Event event) {
        requireOwner(event.user());
        own.forEach(connection -> connection.send(event));
        return own.size();
    }

    private void requireOwner(UserContext user) {
        if (!owner.equals(user)) {
            throw new IllegalArgumentException(user.id() + " is not " + owner.id());
        }
    }
}
