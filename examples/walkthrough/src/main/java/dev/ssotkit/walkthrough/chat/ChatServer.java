package dev.ssotkit.walkthrough.chat;

import dev.ssotkit.walkthrough.process.ChildProcess;
import dev.ssotkit.walkthrough.process.Command;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The chat's server, started from the class files of a built project as its own documentation says. */
public final class ChatServer implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(1);
    private static final String READY = "Parley is listening on ";

    private final ChildProcess process;
    private final HttpClient client;
    private final URI address;

    private ChatServer(ChildProcess process, HttpClient client, URI address) {
        this.process = process;
        this.client = client;
        this.address = address;
    }

    /**
     * Starts it and waits until it listens.
     *
     * @param jvmOptions for example the agent
     * @throws IOException if it ends or does not listen in time, with what it said
     */
    public static ChatServer start(Path project, List<String> jvmOptions, Path log) throws IOException {
        Command java = Command.java(project)
                .with(jvmOptions)
                .with("-cp", "target/classes" + File.pathSeparator + "target/lib/*")
                .with("com.parley.chat.ChatServer", "--port", "0", "--pace-ms", "0");
        ChildProcess process = java.start(log);
        String ready = process.awaitLine(line -> line.startsWith(READY), START).orElse(null);
        if (ready == null) {
            process.close();
            throw new IOException("the chat did not start; it said:\n" + String.join("\n", process.err()));
        }
        return new ChatServer(process, HttpClient.newHttpClient(), URI.create(ready.substring(READY.length())));
    }

    /** The page. */
    public URI address() {
        return address;
    }

    /** A new user, connected and welcomed. */
    public ChatUser connect(String name) {
        return ChatUser.connect(client, address, name);
    }

    /** What {@code /status} says now. */
    public Status status() throws IOException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address.resolve("status")).build();
            return Status.parse(client.send(request, BodyHandlers.ofString()).body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** What it has written to standard error so far. */
    public List<String> err() {
        return process.err();
    }

    @Override
    public void close() {
        process.close();
    }
}
