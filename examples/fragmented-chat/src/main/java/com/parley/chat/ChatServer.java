package com.parley.chat;

import com.parley.agents.AgentRuntime;
import com.parley.handlers.ConnectionHandler;
import com.parley.handlers.MessageHandler;
import com.parley.notifications.ShutdownNotice;
import com.parley.services.Heartbeat;
import com.parley.status.Traffic;
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
        ConnectionHandler connections = new ConnectionHandler();
        MessageHandler messages = new MessageHandler(new AgentRuntime(traffic, options.pace()), agentThreads);
        connector.setHost("localhost");
        connector.setPort(options.port());
        server.addConnector(connector);
        server.setHandler(new Handler.Sequence(
                WebSocketUpgradeHandler.from(
                        server,
                        container -> container.addMapping(
                                "/chat",
                                (request, response, callback) ->
                                        ChatSocket.forUserOf(request, traffic, connections, messages))),
                new StatusHandler(traffic),
                WebPage.handler()));
    }

    public static void main(String[] args) throws Exception {
        Options options;
        try {
            options = Options.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        ChatServer chat = new ChatServer(options);
        chat.start();
        Runtime.getRuntime().addShutdownHook(new Thread(chat::close, "shutdown"));
        System.out.println("Parley is listening on " + chat.address());
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
