package com.parley.websocketcore.websocketmanager;

import com.parley.model.Connection;
import com.parley.model.Event;
import com.parley.model.Frames;
import com.parley.model.UserContext;
import com.parley.spi.EventSink;
import com.parley.status.ManagerCensus;
import com.parley.websocketcore.protocols.WebSocketManagerProtocol;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The WebSocket manager: every open connection, by user. Events reach the connections of their own user only.
 *
 * <p>Get it from {@link #getInstance()}. The constructor is public because the plug-in loader needs it; a manager made
 * with it knows nobody's connections but those that are added to it.
 */
public class WebSocketManager implements WebSocketManagerProtocol, EventSink {
    private final Map<String, Set<Connection>> connectionsByUser = new ConcurrentHashMap<>();

    public WebSocketManager() {
        ManagerCensus.constructed(getClass());
    }

    public static WebSocketManager getInstance() {
        return Holder.INSTANCE;
    }

    @Override
    public void addConnection(Connection connection) {
        connectionsByUser.compute(connection.user().id(), (user, open) -> {
            Set<Connection> connections = open == null ? ConcurrentHashMap.newKeySet() : open;
            connections.add(connection);
            return connections;
        });
    }

    @Override
    public void removeConnection(Connection connection) {
        connectionsByUser.computeIfPresent(connection.user().id(), (user, open) -> {
            open.remove(connection);
            return open.isEmpty() ? null : open;
        });
    }

    @Override
    public boolean isConnected(UserContext user) {
        return connectionsByUser.containsKey(user.id());
    }

    public int connectionCount() {
        return connectionsByUser.values().stream().mapToInt(Set::size).sum();
    }

    public int connectionCount(UserContext user) {
        return of(user).size();
    }

    @Override
    public int send(Event event) {
        Set<Connection> connections = of(event.user());
        connections.forEach(connection -> connection.send(event));
        return connections.size();
    }

    public int sendMessage(UserContext user, String text) {
        return sendToAll(of(user), Frames.notice(text));
    }

    public int broadcast(String text) {
        return sendToEveryone(Frames.notice(text));
    }

    /** Keeps proxies from closing idle connections; returns how many were pinged. */
    public int ping() {
        return sendToEveryone(Frames.ping());
    }

    private int sendToEveryone(String frame) {
        return connectionsByUser.values().stream()
                .mapToInt(connections -> sendToAll(connections, frame))
                .sum();
    }

    private Set<Connection> of(UserContext user) {
        return connectionsByUser.getOrDefault(user.id(), Set.of());
    }

    private static int sendToAll(Set<Connection> connections, String frame) {
        connections.forEach(connection -> connection.sendText(frame));
        return connections.size();
    }

    private static final class Holder {
        static final WebSocketManager INSTANCE = new WebSocketManager();
    }
}
