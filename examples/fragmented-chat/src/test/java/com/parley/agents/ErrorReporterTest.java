package com.parley.agents;

import static org.assertj.core.api.Assertions.assertThat;

import com.parley.model.UserContext;
import com.parley.websocketcore.unifiedmanager.UnifiedWebSocketManager;
import org.junit.jupiter.api.Test;

class ErrorReporterTest {
    @Test
    void a_failed_run_is_explained_to_the_user() {
        FakeWebSocketManager manager = new FakeWebSocketManager();

        new ErrorReporter(manager).failed(new UserContext("Ada"), new IllegalStateException("the tool is away"));

        assertThat(manager.lastText).isEqualTo("Your question could not be answered: the tool is away");
    }

    private static class FakeWebSocketManager extends UnifiedWebSocketManager {
        private String lastText = "";

        @Override
        public int sendMessage(UserContext user, String text) {
            lastText = text;
            return 0;
        }
    }
}
