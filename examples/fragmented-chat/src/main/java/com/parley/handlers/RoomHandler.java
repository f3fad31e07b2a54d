package com.parley.handlers;

import com.parley.model.UserContext;
import com.parley.websocketcore.websocketmanager.WebSocketManager;

/** Talks to the whole room: {@code /all good morning}. */
final class RoomHandler {
    private final WebSocketManager manager = new WebSocketManager();

    /** Returns how many tabs it reached. */
    int say(UserContext author, String text) {
        return manager.broadcast(author.id() + " to all: " + text);
    }
}
