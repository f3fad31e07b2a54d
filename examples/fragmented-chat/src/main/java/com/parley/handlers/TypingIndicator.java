package com.parley.handlers;

import com.parley.model.UserContext;
import com.parley.websocketcore.manager.WebSocketManager;

/** Shows that an answer is on its way. */
final class TypingIndicator {
    private final WebSocketManager manager;

    TypingIndicator() {
        this(new WebSocketManager());
    }

    TypingIndicator(WebSocketManager manager) {
        this.manager = manager;
    }

    void start(UserContext user) {
        manager.sendMessage(user, "The assistant is typing");
    }
}
