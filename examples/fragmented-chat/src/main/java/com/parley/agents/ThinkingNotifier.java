package com.parley.agents;

import com.parley.model.Event;
import com.parley.model.UserContext;
import com.parley.websocketcore.websocketmanagerfactory.IsolatedWebSocketManager;
import com.parley.websocketcore.websocketmanagerfactory.WebSocketManagerFactory;

/** Shows the user what the agent is thinking about; thoughts are private, hence a manager for that user alone. */
final class ThinkingNotifier {
    private final WebSocketManagerFactory managers = new WebSocketManagerFactory();

    void thinking(UserContext user, Event event) {
        IsolatedWebSocketManager manager = managers.createManager(user);
        manager.send(event);
    }
}
