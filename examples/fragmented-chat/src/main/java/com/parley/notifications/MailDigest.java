package com.parley.notifications;

import com.parley.model.UserContext;
import com.parley.websocketcore.canonicalimports.CanonicalWebSocketManager;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Collects what people missed while they were away, for the nightly mail. */
public final class MailDigest {
    private final CanonicalWebSocketManager manager = new CanonicalWebSocketManager();
    private final List<String> pending = new CopyOnWriteArrayList<>();

    public void answered(UserContext user, String runId) {
        if (!manager.isConnected(user)) {
            pending.add(user.id() + ": " + runId);
        }
    }

    public List<String> pending() {
        return List.copyOf(pending);
    }
}
