package dev.ssotkit.walkthrough.chat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A user over {@link WebSocket}: asks the agent and notes which events of the golden path arrive. */
public final class ChatUser implements WebSocket.Listener, AutoCloseable {

    /** What a user is to see, in this order. */
    public static final List<String> GOLDEN_PATH =
            List.of("agent_started", "agent_thinking", "tool_executing", "tool_completed", "agent_completed");

    private static final int LIMIT_SECONDS = 30;
    private static final Pattern TYPE = Pattern.compile("\"type\":\"(\\w+)\"");
    private static final Pattern USER = Pattern.compile("\"user\":\"(\\w+)\"");

    private final String name;
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final List<String> othersEvents = new CopyOnWriteArrayList<>();
    private final CountDownLatch welcomed = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final StringBuilder frame = new StringBuilder();
    private @Nullable WebSocket socket;

    private ChatUser(String name) {
        this.name = name;
    }

    static ChatUser connect(HttpClient client, URI page, String name) {
        ChatUser user = new ChatUser(name);
        URI address = URI.create(
                "ws://" + page.getAuthority() + "/chat?user=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        user.socket = client.newWebSocketBuilder().buildAsync(address, user).join();
        user.await(user.welcomed, "was not welcomed");
        return user;
    }

    /** Asks the agent; returns at once. */
    public void ask(String question) {
        if (socket != null) {
            socket.sendText(question, true).join();
        }
    }

    /** The events that have arrived once the chat says that the run is over, in order of arrival. */
    public List<String> eventsOfFinishedRun() {
        await(finished, "never heard that the run is over");
        return List.copyOf(events);
    }

    /** What arrived although it was meant for somebody else. */
    public List<String> othersEvents() {
        return List.copyOf(othersEvents);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        frame.append(data);
        if (last) {
            received(frame.toString());
            frame.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    private void received(String text) {
        String type = first(TYPE, text);
        if (type.equals("welcome")) {
            welcomed.countDown();
        } else if (type.equals("run_finished")) {
            finished.countDown();
        } else if (GOLDEN_PATH.contains(type)) {
            (first(USER, text).equals(name) ? events : othersEvents).add(type);
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private void await(CountDownLatch latch, String problem) {
        try {
            if (!latch.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(name + " " + problem + " within " + LIMIT_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}
