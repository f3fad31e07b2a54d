package com.parley.chat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A user at the far end of a real socket. */
final class ChatClient implements WebSocket.Listener, AutoCloseable {
    private static final Pattern TYPE = Pattern.compile("\"type\":\"(\\w+)\"");
    private static final int PATIENCE_SECONDS = 10;

    private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;

    ChatClient(HttpClient http, URI page, String user) {
        URI chat = URI.create("ws" + page.toString().substring("http".length()) + "chat?user=" + user);
        socket = http.newWebSocketBuilder().buildAsync(chat, this).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        partial.append(text);
        if (last) {
            frames.add(partial.toString());
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    void say(String text) {
        socket.sendText(text, true).join();
    }

    /** Asks, and returns every frame up to and with the one that says that the run is over. */
    List<String> ask(String question) throws InterruptedException {
        say(question);
        return framesUntil("run_finished");
    }

    List<String> framesUntil(String type) throws InterruptedException {
        List<String> seen = new ArrayList<>();
        do {
            String frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (frame == null) {
                throw new AssertionError("no " + type + " within " + PATIENCE_SECONDS + " s, but " + seen);
            }
            seen.add(frame);
        } while (!typeOf(seen.get(seen.size() - 1)).equals(type));
        return seen;
    }

    static String typeOf(String frame) {
        Matcher type = TYPE.matcher(frame);
        return type.find() ? type.group(1) : "";
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }
}
