package com.parley.websocketcore.canonicalimportpatterns;

import com.parley.model.UserContext;
import com.parley.status.ManagerCensus;
import com.parley.websocketcore.canonicalimports.CanonicalWebSocketManager;

/** Re-exports the canonical import under the name that everybody types. */
public final class WebSocketManager {
    private final CanonicalWebSocketManager canonical = new CanonicalWebSocketManager();

    public WebSocketManager() {
        ManagerCensus.constructed(getClass());
    }

    /** Text first, as in the design document for mentions. */
    public int push(String text, UserContext user) {
        return canonical.sendMessage(user, text);
    }
}
