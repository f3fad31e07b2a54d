package com.parley.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.parley.model.EventType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoldenPathTest {
    private static final Set<String> GOLDEN_PATH =
            Arrays.stream(EventType.values()).map(EventType::wireName).collect(Collectors.toUnmodifiableSet());

    private final HttpClient http = HttpClient.newHttpClient();
    private ChatServer server;

    @BeforeEach
    void start() throws Exception {
        server = new ChatServer(new Options(0, Duration.ZERO));
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** The defect that users report as "the agent hangs": to be five, and is fewer, because managers do not meet. */
    @Test
    void known_defect_a_user_sees_fewer_than_five_events_and_the_same_number_in_every_run() throws Exception {
        Set<Integer> numbers = new HashSet<>();
        for (String user : List.of("Ada", "Bob", "Ada")) {
            try (ChatClient client = new ChatClient(http, server.address(), user)) {
                numbers.add(events(client.ask("When is the next train?")).size());
                numbers.add(events(client.ask("How is the weather?")).size());
            }
        }

        assertThat(numbers).hasSize(1).allSatisfy(number -> assertThat(number).isBetween(1, 4));
    }

    @Test
    void every_run_emits_the_whole_golden_path_even_though_it_does_not_all_arrive() throws Exception {
        try (ChatClient client = new ChatClient(http, server.address(), "Ada")) {
            List<String> frames = client.ask("When is the next train?");

            assertThat(frames.get(frames.size() - 1)).contains("\"emitted\":\"5\"");
        }
    }

    @Test
    void the_answer_arrives_last() throws Exception {
        try (ChatClient client = new ChatClient(http, server.address(), "Ada")) {
            List<String> events = events(client.ask("How is the weather?"));

            assertThat(events.get(events.size() - 1)).contains("agent_completed", "Nine degrees");
        }
    }

    @Test
    void events_of_one_user_never_reach_another() throws Exception {
        try (ChatClient ada = new ChatClient(http, server.address(), "Ada");
                ChatClient bob = new ChatClient(http, server.address(), "Bob")) {
            List<String> seenByAda = events(ada.ask("When is the next train?"));
            List<String> seenByBob = events(bob.ask("How is the weather?"));

            assertThat(seenByAda).isNotEmpty().allMatch(event -> event.contains("\"user\":\"Ada\""));
            assertThat(seenByBob).isNotEmpty().allMatch(event -> event.contains("\"user\":\"Bob\""));
        }
    }

    @Test
    void two_tabs_of_one_user_see_the_same_run() throws Exception {
        try (ChatClient asking = new ChatClient(http, server.address(), "Ada");
                ChatClient watching = new ChatClient(http, server.address(), "Ada")) {
            watching.framesUntil("welcome");

            List<String> events = events(asking.ask("When is the next train?"));

            assertThat(events(watching.framesUntil("agent_completed"))).isEqualTo(events);
        }
    }

    @Test
    void a_command_is_answered_by_a_notice() throws Exception {
        try (ChatClient client = new ChatClient(http, server.address(), "Ada")) {
            client.framesUntil("welcome");
            client.say("/who Nobody");

            assertThat(client.framesUntil("notice")).last().asString().contains("Nobody is away");
        }
    }

    @Test
    void an_unknown_command_is_answered_by_those_that_exist() throws Exception {
        try (ChatClient client = new ChatClient(http, server.address(), "Ada")) {
            client.ask("When is the next train?");
            client.say("/help");

            assertThat(client.framesUntil("notice")).last().asString().contains("/who", "/quality");
        }
    }

    @Test
    void the_status_line_counts_managers_connections_and_events() throws Exception {
        try (ChatClient client = new ChatClient(http, server.address(), "Ada")) {
            int arrived = events(client.ask("When is the next train?")).size();

            assertThat(get("status"))
                    .containsPattern("^managers constructed: \\d+ \\(.*websocketmanager\\.WebSocketManager \\d+.*\\)")
                    .contains(" · connections 1 · events delivered " + arrived + " · undelivered " + (5 - arrived));
        }
    }

    @Test
    void nobody_joins_without_a_name() {
        assertThatThrownBy(() -> new ChatClient(http, server.address(), "%20"))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void the_page_and_what_it_needs_come_from_the_same_port() throws Exception {
        assertThat(get("")).contains("id=\"events-received\"", "parley.js", "parley.css");
        assertThat(get("parley.js")).contains("agent_started");
        assertThat(get("parley.css")).contains(".arrived");
    }

    private List<String> events(List<String> frames) {
        return frames.stream()
                .filter(frame -> GOLDEN_PATH.contains(ChatClient.typeOf(frame)))
                .toList();
    }

    private String get(String path) throws IOException, InterruptedException {
        URI address = server.address().resolve(path);
        HttpRequest request = HttpRequest.newBuilder(address).build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
