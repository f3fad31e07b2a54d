package com.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventTest {
    @Test
    void what_users_type_cannot_break_the_json() {
        Event event = new Event(EventType.AGENT_STARTED, new UserContext("A\"da"), "run-1", "C:\\new\nline");

        assertThat(event.toJson())
                .isEqualTo("{\"type\":\"agent_started\",\"run\":\"run-1\",\"user\":\"A\\\"da\","
                        + "\"detail\":\"C:\\\\new\\u000aline\"}");
    }

    @Test
    void an_event_is_delivered_once_however_many_tabs_it_reaches() {
        Event event = new Event(EventType.AGENT_STARTED, new UserContext("Ada"), "run-1", "");

        assertThat(event.markDelivered()).isTrue();
        assertThat(event.markDelivered()).isFalse();
    }
}
