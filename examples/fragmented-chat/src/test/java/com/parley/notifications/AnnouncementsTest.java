package com.parley.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.parley.RecordingConnection;
import com.parley.websocketcore.modernwebsocketabstraction.ModernWebSocketManager;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {
    private final ModernWebSocketManager manager = new ModernWebSocketManager();

    @Test
    void everybody_hears_who_comes_and_goes() {
        RecordingConnection ada = new RecordingConnection("Ada");
        manager.registerConnection(ada);
        try {
            Announcements announcements = new Announcements(() -> manager);

            announcements.joined(ada.user());
            announcements.left(ada.user());

            assertThat(ada.frames())
                    .containsExactly(
                            "{\"type\":\"notice\",\"text\":\"Ada joined\"}",
                            "{\"type\":\"notice\",\"text\":\"Ada left\"}");
        } finally {
            manager.unregisterConnection(ada);
        }
    }
}
