package dev.ssotkit.dashboard.jetty;

import dev.ssotkit.dashboard.ServedPage;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The page at {@code /}, the events at {@code /events}, and nothing else for nobody else. */
final class PageHandler extends Handler.Abstract.NonBlocking {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final AllowedHosts hosts;
    private final Supplier<ServedPage> page;
    private final EventStreams streams;

    PageHandler(AllowedHosts hosts, Supplier<ServedPage> page, EventStreams streams) {
        this.hosts = hosts;
        this.page = page;
        this.streams = streams;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!hosts.allow(request.getHeaders().get(HttpHeader.HOST))) {
            Refusal.say(
                    HttpStatus.MISDIRECTED_REQUEST_421, "This is not the host that was asked for.", response, callback);
        } else if (!METHODS.contains(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            Refusal.say(HttpStatus.METHOD_NOT_ALLOWED_405, "The page can be read, no more.", response, callback);
        } else {
            answer(request, response, callback);
        }
        return true;
    }

    private void answer(Request request, Response response, Callback callback) {
        boolean head = request.getMethod().equals("HEAD");
        // As it was asked for: nothing that only resembles these two paths is made one of them.
        switch (request.getHttpURI().getPath()) {
            case "/" -> {
                ServedPage now = page.get();
                response.getHeaders().put("Content-Security-Policy", now.policy());
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
                response.getHeaders().put(HttpHeader.CONTENT_LENGTH, now.html().remaining());
                response.write(true, now.html(), callback);
            }
            case "/events" -> {
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
                // Else nginx keeps them until it has some.
                response.getHeaders().put("X-Accel-Buffering", "no");
                if (head) {
                    callback.succeeded();
                } else {
                    streams.open(response, callback, page.get().version());
                }
            }
            default -> Refusal.say(HttpStatus.NOT_FOUND_404, "Here is one page, at /", response, callback);
        }
    }
}
