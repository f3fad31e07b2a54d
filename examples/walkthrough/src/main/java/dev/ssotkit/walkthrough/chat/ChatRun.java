package dev.ssotkit.walkthrough.chat;

import java.io.IOException;
import java.util.List;

/**
 * What two users saw who were connected at the same time and each asked the agent.
 *
 * @param ada the events that the first user received, in order
 * @param grace the events that the second user received, in order
 * @param strays how many events reached somebody they were not meant for
 * @param status the chat's own line afterwards
 */
public record ChatRun(List<String> ada, List<String> grace, int strays, Status status) {

    private static final String QUESTION = "When does the next train leave?";

    public static ChatRun with(ChatServer server) throws IOException {
        try (ChatUser ada = server.connect("Ada");
                ChatUser grace = server.connect("Grace")) {
            ada.ask(QUESTION);
            grace.ask(QUESTION);
            List<String> first = ada.eventsOfFinishedRun();
            List<String> second = grace.eventsOfFinishedRun();
            int strays = ada.othersEvents().size() + grace.othersEvents().size();
            return new ChatRun(first, second, strays, server.status());
        }
    }

    /** Whether both users received the same events. */
    public boolean isTheSameForBoth() {
        return ada.equals(grace);
    }

    /** How many events each user received at least. */
    public int events() {
        return Math.min(ada.size(), grace.size());
    }

    public boolean isGolden() {
        return ada.equals(ChatUser.GOLDEN_PATH) && grace.equals(ChatUser.GOLDEN_PATH);
    }

    /** {@code 2 of 5}. */
    public String eventsOfFive() {
        return events() + " of " + ChatUser.GOLDEN_PATH.size();
    }
}
