package com.parley.websocket.loadbalancedconnectionmanager;

import com.parley.model.Connection;
import com.parley.websocket.connectionmanager.ConnectionManager;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Spreads connections over nodes, by user, for the day when there is more than one node. */
public class LoadBalancedConnectionManager extends ConnectionManager {
    private static final int NODES = 4;

    private final AtomicIntegerArray perNode = new AtomicIntegerArray(NODES);

    @Override
    public void connect(Connection connection) {
        super.connect(connection);
        perNode.incrementAndGet(nodeOf(connection));
    }

    @Override
    public void disconnect(Connection connection) {
        super.disconnect(connection);
        perNode.decrementAndGet(nodeOf(connection));
    }

    private static int nodeOf(Connection connection) {
        return Math.floorMod(connection.user().id().hashCode(), NODES);
    }
}
