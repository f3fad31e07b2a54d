package com.parley.chat;

import com.parley.agents.AgentRuntime;
import com.parley.handlers.MessageHandler;
import com.parley.notifications.ShutdownNotice;
import com.parley.services.Heartbeat;
import com.parley.status.Traffic;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** The chat: page, socket and status on one port of this machine. */
public final class ChatServer implements AutoCloseable {
    private final Traffic traffic = new Traffic();
    private final ExecutorService agentThreads = Executors.newCachedThreadPool();
    private final Heartbeat heartbeat = new Heartbeat();
    private final ShutdownNotice shutdownNotice = new ShutdownNotice();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    public ChatServer(Options options) {
        MessageHandler messages = new MessageHandler(new AgentRuntime(traffic, options.pace()), agentThreads);
        ChatUpgrade upgrade = new ChatUpgrade(traffic, messages);
        connector.setHost("localhost");
        connector.setPort(options.port());
        server.addConnector(connector);
        server.setHandler(new Handler.Sequence(
                WebSocketUpgradeHandler.from(server, container -> container.addMapping("/chat", upgrade)),
                new StatusHandler(traffic),
                WebPage.handler()));
    }

    public static void main(String[] args) throws Exception {
        try {
            ChatServer chat = new ChatServer(Options.parse(args));
            chat.start();
            Runtime.getRuntime().addShutdownHook(new Thread(chat::close, "shutdown"));
            System.out.println("Parley is listening on " + chat.address());
        } catch (IllegalArgumentException | IOException e) {
            // A mistyped option or a port that is taken: the message says it all.
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    public void start() throws Exception {
        server.start();
        heartbeat.start();
    }

    /** Where the page is, with the port that was really taken. */
    public URI address() {
        return URI.create("http://localhost:" + connector.getLocalPort() + "/");
    }

    @Override
    public void close() {
        shutdownNotice.send();
        heartbeat.close();
        agentThreads.shutdownNow();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server did not stop", e);
        }
    }
}
