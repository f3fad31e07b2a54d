package com.parley.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import com.parley.model.UserContext;
import com.parley.websocketcore.manager.WebSocketManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypingIndicatorTest {
    @Test
    void it_tells_the_user_who_asked() {
        MockWebSocketManager manager = new MockWebSocketManager();

        new TypingIndicator(manager).start(new UserContext("Ada"));

        assertThat(manager.sent).containsExactly("Ada: The assistant is typing");
    }

    private static final class MockWebSocketManager extends WebSocketManager {
        private final List<String> sent = new ArrayList<>();

        @Override
        public int sendMessage(UserContext user, String text) {
            sent.add(user.id() + ": " + text);
            return 1;
        }
    }
}
