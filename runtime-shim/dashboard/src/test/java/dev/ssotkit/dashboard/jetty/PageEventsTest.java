package dev.ssotkit.dashboard.jetty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What those are told who have the page open. */
@Timeout(60)
class PageEventsTest {
    private static final Duration OFTEN = Duration.ofMillis(100);

    private static String next(Iterator<String> lines, String start) {
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith(start)) {
                return line;
            }
        }
        throw new AssertionError("the stream ended before " + start);
    }

    @Test
    void who_comes_is_told_the_version_and_then_each_that_follows() throws Exception {
        try (RunningServer running = RunningServer.start()) {
            Iterator<String> lines = running.listen().get().iterator();
            assertThat(List.of(lines.next(), lines.next(), lines.next())).containsExactly("retry: 1000", "data: 1", "");
            running.show("<p>two</p>", "2");
            assertThat(List.of(lines.next(), lines.next(), lines.next())).containsExactly("retry: 1000", "data: 2", "");
        }
    }

    @Test
    void a_stream_says_what_it_is_and_that_nobody_may_keep_it() throws Exception {
        try (RunningServer running = RunningServer.start()) {
            assertThat(running.ask("HEAD", "/events").headers().map())
                    .containsEntry("content-type", List.of("text/event-stream"))
                    .containsEntry("x-accel-buffering", List.of("no"))
                    .containsEntry("cache-control", List.of("no-store"));
        }
    }

    @Test
    void a_stream_that_has_nothing_to_say_is_kept_open_by_comments() throws Exception {
        try (RunningServer running = RunningServer.start(OFTEN)) {
            Iterator<String> lines = running.listen().get().iterator();
            for (int beat = 0; beat < 8; beat++) {
                assertThat(next(lines, ":")).isEqualTo(": still here");
            }
            running.show("<p>two</p>", "2");
            assertThat(next(lines, "data")).isEqualTo("data: 2");
        }
    }

    @Test
    void two_hundred_are_told() throws Exception {
        try (RunningServer running = RunningServer.start()) {
            List<CompletableFuture<Stream<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                answers.add(running.listen());
            }
            List<Iterator<String>> all = new ArrayList<>();
            for (CompletableFuture<Stream<String>> answer : answers) {
                all.add(answer.get().iterator());
                assertThat(next(all.get(all.size() - 1), "data")).isEqualTo("data: 1");
            }
            running.show("<p>two</p>", "2");
            assertThat(all).allSatisfy(lines -> assertThat(next(lines, "data")).isEqualTo("data: 2"));
            assertThat(running.server.listeners()).isEqualTo(200);
        }
    }

    @Test
    void who_has_gone_is_forgotten() throws Exception {
        try (RunningServer running = RunningServer.start(OFTEN)) {
            try (Socket client = running.deafListener()) {
                await().until(() -> running.server.listeners() == 1);
            }
            await().until(() -> running.server.listeners() == 0);
        }
    }

    @Test
    void who_takes_nothing_holds_up_nobody_and_is_given_up() throws Exception {
        try (RunningServer running = RunningServer.start(OFTEN);
                Socket deaf = running.deafListener()) {
            await().until(() -> running.server.listeners() == 1);
            Iterator<String> lines = running.listen().get().iterator();
            assertThat(next(lines, "data")).isEqualTo("data: 1");
            // More than the system keeps for a client that does not read.
            String big = "x".repeat(8 << 20);
            running.show("<p>two</p>", big);
            running.show("<p>three</p>", "3");
            running.show("<p>four</p>", "4");
            assertThat(next(lines, "data: 4")).isEqualTo("data: 4");
            await().until(() -> running.server.listeners() == 1);
            assertThat(deaf.isConnected()).isTrue();
        }
    }

    @Test
    void streams_end_with_the_server() throws Exception {
        RunningServer running = RunningServer.start();
        Iterator<String> lines = running.listen().get().iterator();
        assertThat(next(lines, "data")).isEqualTo("data: 1");
        running.close();
        // To the end, and without an error: what was cut off would throw.
        lines.forEachRemaining(line -> {});
        assertThat(lines.hasNext()).isFalse();
        assertThat(running.server.listeners()).isZero();
    }
}
