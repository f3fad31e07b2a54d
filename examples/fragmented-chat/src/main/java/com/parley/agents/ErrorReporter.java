package com.parley.agents;

import com.parley.model.UserContext;
import com.parley.websocketcore.unifiedmanager.UnifiedWebSocketManager;

/** Tells the user when a run broke, rather than leaving them waiting. */
final class ErrorReporter {
    private final UnifiedWebSocketManager manager;

    ErrorReporter() {
        this(new UnifiedWebSocketManager());
    }

    ErrorReporter(UnifiedWebSocketManager manager) {
        this.manager = manager;
    }

    void failed(UserContext user, RuntimeException problem) {
        manager.sendMessage(user, "Your question could not be answered: " + problem.getMessage());
    }
}
