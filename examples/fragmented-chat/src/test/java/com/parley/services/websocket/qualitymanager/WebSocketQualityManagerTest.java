package com.parley.services.websocket.qualitymanager;

import static org.assertj.core.api.Assertions.assertThat;

import com.parley.model.Connection;
import com.parley.model.Event;
import com.parley.model.EventType;
import com.parley.model.UserContext;
import com.parley.websocketcore.protocols.WebSocketManagerProtocol;
import org.junit.jupiter.api.Test;

class WebSocketQualityManagerTest {
    private final FlakyWebSocketManager manager = new FlakyWebSocketManager();
    private final WebSocketQualityManager quality = new WebSocketQualityManager(manager);
    private final Event event = new Event(EventType.AGENT_STARTED, new UserContext("Ada"), "run-1", "");

    @Test
    void reliability_is_the_share_of_events_that_reached_somebody() {
        assertThat(quality.reliability()).isEqualTo(1);

        manager.reaches = 1;
        quality.send(event);
        manager.reaches = 0;
        quality.send(event);

        assertThat(quality.reliability()).isEqualTo(0.5);
    }

    private static final class FlakyWebSocketManager implements WebSocketManagerProtocol {
        private int reaches;

        @Override
        public void addConnection(Connection connection) {}

        @Override
        public void removeConnection(Connection connection) {}

        @Override
        public boolean isConnected(UserContext user) {
            return reaches > 0;
        }

        @Override
        public int send(Event event) {
            return reaches;
        }
    }
}
