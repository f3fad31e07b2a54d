package com.parley.chat;

import com.parley.model.Connection;
import com.parley.model.Event;
import com.parley.model.UserContext;
import com.parley.status.Traffic;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** A connection over a Jetty session, which queues frames and keeps their order. */
final class SocketConnection implements Connection {
    private final UserContext user;
    private final Session session;
    private final Traffic traffic;

    SocketConnection(UserContext user, Session session, Traffic traffic) {
        this.user = user;
        this.session = session;
        this.traffic = traffic;
    }

    @Override
    public UserContext user() {
        return user;
    }

    @Override
    public void send(Event event) {
        if (session.isOpen() && event.markDelivered()) {
            traffic.eventDelivered();
        }
        sendText(event.toJson());
    }

    @Override
    public void sendText(String frame) {
        if (session.isOpen()) {
            session.sendText(frame, Callback.NOOP);
        }
    }
}
