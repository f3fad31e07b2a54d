package com.parley.websocketcore.websocketmanagerfactory;

import com.parley.model.UserContext;

/** Makes a manager of their own for every user. Who adds the user's connections to it was left to a later sprint. */
public final class WebSocketManagerFactory {
    public IsolatedWebSocketManager createManager(UserContext user) {
        return new IsolatedWebSocketManager(user);
    }
}
