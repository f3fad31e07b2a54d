package com.parley.services;

import com.parley.websocket.connectionmanager.ConnectionManager;
import com.parley.websocket.loadbalancedconnectionmanager.LoadBalancedConnectionManager;

/** How busy the server is. */
public final class LoadReport {
    private final ConnectionManager connections;

    public LoadReport() {
        this(new LoadBalancedConnectionManager());
    }

    LoadReport(ConnectionManager connections) {
        this.connections = connections;
    }

    public String line() {
        return connections.connectionCount() + " tabs are open";
    }
}
