package com.parley.chat;

import com.parley.handlers.ConnectionHandler;
import com.parley.handlers.MessageHandler;
import com.parley.model.Frames;
import com.parley.model.UserContext;
import com.parley.status.Traffic;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One browser tab's socket. Public because Jetty calls it. */
public final class ChatSocket implements Session.Listener.AutoDemanding {
    private static final Logger LOG = LoggerFactory.getLogger(ChatSocket.class);

    private final UserContext user;
    private final Traffic traffic;
    private final ConnectionHandler connections;
    private final MessageHandler messages;
    private volatile SocketConnection connection;

    ChatSocket(UserContext user, Traffic traffic, ConnectionHandler connections, MessageHandler messages) {
        this.user = user;
        this.traffic = traffic;
        this.connections = connections;
        this.messages = messages;
    }

    @Override
    public void onWebSocketOpen(Session session) {
        SocketConnection opened = new SocketConnection(user, session, traffic);
        if (!connections.opened(opened)) {
            session.close(StatusCode.TRY_AGAIN_LATER, "too many tabs", Callback.NOOP);
            return;
        }
        connection = opened;
        traffic.connectionOpened();
        opened.sendText(Frames.welcome(user));
    }

    @Override
    public void onWebSocketText(String text) {
        SocketConnection from = connection;
        if (from != null && !text.isBlank()) {
            messages.received(from, text.trim());
        }
    }

    @Override
    public void onWebSocketError(Throwable problem) {
        // A browser that goes without a farewell is no event; onWebSocketClose follows.
        LOG.debug("{}'s socket broke", user.id(), problem);
    }

    @Override
    public void onWebSocketClose(int statusCode, String reason, Callback callback) {
        SocketConnection closed = connection;
        if (closed != null) {
            connections.closed(closed);
            traffic.connectionClosed();
        }
        callback.succeed();
    }
}
