package dev.ssotkit.dashboard.jetty;

import dev.ssotkit.dashboard.PageServer;
import dev.ssotkit.dashboard.PageServers;
import dev.ssotkit.dashboard.ServedPage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.function.Supplier;

/** Found by its name, as a service. */
public final class JettyPageServers implements PageServers {
    /** Well below the minute after which proxies end a connection that is still. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    @Override
    public PageServer start(InetSocketAddress address, String host, Supplier<ServedPage> page) throws IOException {
        // Jetty looks for its own services by the loader of the thread.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(JettyPageServers.class.getClassLoader());
        try {
            return JettyPageServer.start(address, AllowedHosts.of(host, address.getAddress()), page, HEARTBEAT);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
