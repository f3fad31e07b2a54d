package com.parley.notifications;

import com.parley.websocket.manager.WebSocketManager;

/** The last thing that people read before a restart. */
public final class ShutdownNotice {
    private final WebSocketManager manager = new WebSocketManager();

    public void send() {
        manager.announceShutdown();
    }
}
