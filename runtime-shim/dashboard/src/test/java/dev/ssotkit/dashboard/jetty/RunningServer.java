package dev.ssotkit.dashboard.jetty;

import dev.ssotkit.dashboard.ServedPage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A server of a page that the test changes, and its clients. */
final class RunningServer implements AutoCloseable {
    final JettyPageServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile ServedPage page = ServedPage.of("<p>secret ä</p>", "1", "default-src 'self'");

    private RunningServer(Duration heartbeat) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        server = JettyPageServer.start(
                new InetSocketAddress(loopback, 0), AllowedHosts.of("build.example", loopback), () -> page, heartbeat);
    }

    static RunningServer start() throws IOException {
        return new RunningServer(Duration.ofSeconds(30));
    }

    static RunningServer start(Duration heartbeat) throws IOException {
        return new RunningServer(heartbeat);
    }

    void show(String html, String version) {
        page = ServedPage.of(html, version, "default-src 'self'");
        server.changed();
    }

    HttpResponse<String> ask(String method, String path) throws Exception {
        return client.send(
                request(path)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The lines of events, as they come; they end with the server. */
    CompletableFuture<Stream<String>> listen() {
        return client.sendAsync(request("/events").build(), HttpResponse.BodyHandlers.ofLines())
                .thenApply(HttpResponse::body);
    }

    /** What answers to these lines, to the end of the connection. */
    String answerTo(String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A client that asks for events and reads nothing. */
    Socket deafListener() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1 << 10);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        socket.getOutputStream()
                .write("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    @Override
    public void close() {
        server.close();
    }
}
