package com.parley.chat;

import com.parley.handlers.ConnectionHandler;
import com.parley.handlers.MessageHandler;
import com.parley.model.UserContext;
import com.parley.status.Traffic;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.WebSocketCreator;

/** Turns {@code /chat?user=Ada} into Ada's socket; without a name there is nobody to send events to. */
final class ChatUpgrade implements WebSocketCreator {
    private final Traffic traffic;
    private final ConnectionHandler connections = new ConnectionHandler();
    private final MessageHandler messages;

    ChatUpgrade(Traffic traffic, MessageHandler messages) {
        this.traffic = traffic;
        this.messages = messages;
    }

    @Override
    public Object createWebSocket(ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
        String name = Request.extractQueryParameters(request).getValue("user");
        if (name == null || name.isBlank()) {
            Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400, "a user needs a name");
            return null;
        }
        return new ChatSocket(new UserContext(name.trim()), traffic, connections, messages);
    }
}
