package com.parley.notifications;

import com.parley.model.UserContext;
import com.parley.websocketcore.canonicalimports.CanonicalWebSocketManager;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the answers that people missed while they were away, for the nightly mail. */
public final class MailDigest {
    private final CanonicalWebSocketManager manager = new CanonicalWebSocketManager();
    private final AtomicInteger pending = new AtomicInteger();

    public void answered(UserContext user) {
        if (!manager.isConnected(user)) {
            pending.incrementAndGet();
        }
    }

    public int pending() {
        return pending.get();
    }
}
