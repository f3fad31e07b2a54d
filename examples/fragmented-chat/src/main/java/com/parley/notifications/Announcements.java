package com.parley.notifications;

import com.parley.model.UserContext;
import com.parley.websocketcore.modernwebsocketabstraction.ModernWebSocketManager;
import java.util.function.Supplier;

/** Says hello and goodbye to everybody. */
public final class Announcements {
    private final ModernWebSocketManager manager;

    public Announcements() {
        this(ModernWebSocketManager::new);
    }

    Announcements(Supplier<ModernWebSocketManager> managers) {
        this.manager = managers.get();
    }

    public void joined(UserContext user) {
        manager.broadcastMessage(user.id() + " joined");
    }

    public void left(UserContext user) {
        manager.broadcastMessage(user.id() + " left");
    }
}
