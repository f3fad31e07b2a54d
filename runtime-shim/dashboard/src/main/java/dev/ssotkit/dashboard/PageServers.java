package dev.ssotkit.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** Starts servers. */
public interface PageServers {

    /**
     * Starts one.
     *
     * @param address where it listens; port 0 is any free one
     * @param host what the user called that address: who asks for another host is refused, unless it is this machine
     * @param page as it is now; asked for each request, so it has to be quick
     * @throws java.net.BindException if the address is taken, or not this machine's
     */
    PageServer start(InetSocketAddress address, String host, Supplier<ServedPage> page) throws IOException;

    /** Those of the packed jar beside this class, or, in a build, those of the class path. */
    static PageServers find() throws IOException {
        ClassLoader loader = PageServers.class.getClassLoader();
        try (InputStream packed = PageServers.class.getResourceAsStream("server.jar")) {
            if (packed != null) {
                loader = PackedJarLoader.of(packed, loader);
            }
        }
        return ServiceLoader.load(PageServers.class, loader)
                .findFirst()
                .orElseThrow(() -> new IOException("the server is missing from this jar"));
    }
}
