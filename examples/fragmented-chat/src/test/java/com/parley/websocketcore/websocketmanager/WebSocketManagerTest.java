package com.parley.websocketcore.websocketmanager;

import static org.assertj.core.api.Assertions.assertThat;

import com.parley.RecordingConnection;
import com.parley.model.Event;
import com.parley.model.EventType;
import com.parley.model.UserContext;
import org.junit.jupiter.api.Test;

class WebSocketManagerTest {
    private final WebSocketManager manager = new WebSocketManager();
    private final RecordingConnection ada = new RecordingConnection("Ada");
    private final RecordingConnection bob = new RecordingConnection("Bob");

    @Test
    void an_event_reaches_every_tab_of_its_user_and_nobody_else() {
        RecordingConnection secondTab = new RecordingConnection("Ada");
        manager.addConnection(ada);
        manager.addConnection(secondTab);
        manager.addConnection(bob);
        Event event = eventFor("Ada");

        assertThat(manager.send(event)).isEqualTo(2);
        assertThat(ada.events()).containsExactly(event);
        assertThat(secondTab.events()).containsExactly(event);
        assertThat(bob.events()).isEmpty();
    }

    @Test
    void a_connection_added_twice_hears_everything_once() {
        manager.addConnection(ada);
        manager.addConnection(ada);

        manager.send(eventFor("Ada"));

        assertThat(ada.events()).hasSize(1);
    }

    @Test
    void who_has_left_is_connected_no_more() {
        manager.addConnection(ada);
        manager.removeConnection(ada);
        manager.removeConnection(ada);

        assertThat(manager.isConnected(ada.user())).isFalse();
        assertThat(manager.connectionCount()).isZero();
        assertThat(manager.send(eventFor("Ada"))).isZero();
    }

    @Test
    void a_broadcast_and_a_ping_reach_everybody() {
        manager.addConnection(ada);
        manager.addConnection(bob);

        assertThat(manager.broadcast("hello")).isEqualTo(2);
        assertThat(manager.ping()).isEqualTo(2);
        assertThat(bob.frames()).containsExactly("{\"type\":\"notice\",\"text\":\"hello\"}", "{\"type\":\"ping\"}");
    }

    @Test
    void connections_are_counted_per_user_and_in_all() {
        manager.addConnection(ada);
        manager.addConnection(new RecordingConnection("Ada"));
        manager.addConnection(bob);

        assertThat(manager.connectionCount(ada.user())).isEqualTo(2);
        assertThat(manager.connectionCount()).isEqualTo(3);
    }

    @Test
    void everybody_who_asks_gets_the_same_instance() {
        assertThat(WebSocketManager.getInstance()).isSameAs(WebSocketManager.getInstance());
    }

    private static Event eventFor(String user) {
        return new Event(EventType.AGENT_THINKING, new UserContext(user), "run-1", "");
    }
}
