package com.parley.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import com.parley.model.UserContext;
import com.parley.websocketcore.connectionmanager.ConnectionManager;
import org.junit.jupiter.api.Test;

class PresenceHandlerTest {
    private final PresenceHandler presence = new PresenceHandler(new OnlyAdaIsConnected());

    @Test
    void it_says_who_is_here_and_who_is_away() {
        assertThat(presence.who("Ada")).isEqualTo("Ada is here");
        assertThat(presence.who("Bob")).isEqualTo("Bob is away");
    }

    @Test
    void without_a_name_it_says_how_many_tabs_are_open() {
        assertThat(presence.who("")).endsWith(" tabs are open");
    }

    private static final class OnlyAdaIsConnected extends ConnectionManager {
        @Override
        public boolean isConnected(UserContext user) {
            return user.id().equals("Ada");
        }
    }
}
