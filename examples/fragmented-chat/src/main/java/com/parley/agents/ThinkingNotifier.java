package com.parley.agents;

import com.parley.model.Event;
import com.parley.websocketcore.websocketmanagerfactory.IsolatedWebSocketManager;
import com.parley.websocketcore.websocketmanagerfactory.WebSocketManagerFactory;

/** Shows the user what the agent is thinking about; thoughts are private, hence a manager for that user alone. */
final class ThinkingNotifier {
    private final WebSocketManagerFactory managers = new WebSocketManagerFactory();

    void thinking(Event event) {
        IsolatedWebSocketManager manager = managers.createManager(event.user());
        manager.send(event);
    }
}
