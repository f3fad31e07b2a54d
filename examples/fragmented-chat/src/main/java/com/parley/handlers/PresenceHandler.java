package com.parley.handlers;

import com.parley.model.UserContext;
import com.parley.services.LoadReport;
import com.parley.websocketcore.connectionmanager.ConnectionManager;

/** Answers {@code /who}: how many are here, or whether one is. */
final class PresenceHandler {
    private final ConnectionManager manager;
    private final LoadReport load = new LoadReport();

    PresenceHandler() {
        this(new ConnectionManager());
    }

    PresenceHandler(ConnectionManager manager) {
        this.manager = manager;
    }

    String who(String name) {
        if (name.isBlank()) {
            return load.line();
        }
        return name + (manager.isConnected(new UserContext(name)) ? " is here" : " is away");
    }
}
