package dev.ssotkit.dashboard.jetty;

import dev.ssotkit.dashboard.PageServer;
import dev.ssotkit.dashboard.ServedPage;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty's HTTP/1.1, set up for one page. */
final class JettyPageServer implements PageServer {
    private static final int MOST_THREADS = 16;
    private static final int FEWEST_THREADS = 4;
    private static final int HEARTBEATS_WITHOUT_AN_ANSWER = 3;

    private final Server server;
    private final ServerConnector connector;
    private final EventStreams streams;
    private final Supplier<ServedPage> page;
    private final ScheduledExecutorService heart;

    private JettyPageServer(
            Server server,
            ServerConnector connector,
            EventStreams streams,
            Supplier<ServedPage> page,
            ScheduledExecutorService heart) {
        this.server = server;
        this.connector = connector;
        this.streams = streams;
        this.page = page;
        this.heart = heart;
    }

    /**
     * Starts one, whose threads do not keep the JVM from ending.
     *
     * @param heartbeat how long a stream of events is ever still; a client that takes nothing for three times as long is gone
     */
    static JettyPageServer start(
            InetSocketAddress address, AllowedHosts hosts, Supplier<ServedPage> page, Duration heartbeat)
            throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
        threads.setName("dashboard");
        threads.setDaemon(true);
        Server server = new Server(threads);
        server.setStopTimeout(0);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.addCustomizer((request, answer) -> {
            Refusal.protect(answer);
            return request;
        });
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(address.getAddress().getHostAddress());
        connector.setPort(address.getPort());
        connector.setIdleTimeout(
                heartbeat.multipliedBy(HEARTBEATS_WITHOUT_AN_ANSWER).toMillis());
        server.addConnector(connector);
        EventStreams streams = new EventStreams();
        server.setErrorHandler(new Refusal());
        server.setHandler(new PageHandler(hosts, page, streams));
        try {
            server.start();
        } catch (Exception e) {
            stop(server);
            throw cause(e);
        }
        ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "dashboard-heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        long pause = heartbeat.toMillis();
        heart.scheduleWithFixedDelay(() -> streams.each(EventStream::beat), pause, pause, TimeUnit.MILLISECONDS);
        return new JettyPageServer(server, connector, streams, page, heart);
    }

    private static IOException cause(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException taken) {
                return taken;
            }
        }
        return e instanceof IOException known ? known : new IOException(e);
    }

    @Override
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void changed() {
        String version = page.get().version();
        streams.each(stream -> stream.say(version));
    }

    /** How many clients are told of changes. */
    int listeners() {
        return streams.count();
    }

    @Override
    public void close() {
        heart.shutdownNow();
        streams.each(EventStream::end);
        stop(server);
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception e) {
            // It was to end and did not do it well: nothing is served any more, and the JVM ends next.
            server.destroy();
        }
    }
}
