package dev.ssotkit.dashboard.jetty;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;
import org.jspecify.annotations.Nullable;

/**
 * What one client is told, as server-sent events. Of what it is too slow to take only the last waits for it. A client that
 * takes nothing for as long as a connection may be idle is given up. Thread-safe.
 */
final class EventStream extends IteratingCallback {
    private static final String BEAT = ": still here\n\n";

    private final Response response;
    private final Callback end;
    private final Runnable closed;
    private final AtomicReference<@Nullable String> waiting = new AtomicReference<>("retry: 1000\n\n");
    private volatile boolean ending;

    /**
     * A stream to a client that has been sent the headers.
     *
     * @param end completes the response
     * @param closed is told once nobody is there any more
     */
    EventStream(Response response, Callback end, Runnable closed) {
        this.response = response;
        this.end = end;
        this.closed = closed;
    }

    /** That the page has this version now. */
    void say(String version) {
        waiting.set("retry: 1000\ndata: " + version + "\n\n");
        iterate();
    }

    /** Keeps the connection open on its way, and finds out whether anybody is there. */
    void beat() {
        waiting.compareAndSet(null, BEAT);
        iterate();
    }

    void end() {
        ending = true;
        iterate();
    }

    @Override
    protected Action process() {
        String text = ending ? null : waiting.getAndSet(null);
        if (text != null) {
            response.write(false, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), this);
            return Action.SCHEDULED;
        }
        return ending ? Action.SUCCEEDED : Action.IDLE;
    }

    @Override
    protected void onCompleteSuccess() {
        closed.run();
        end.succeeded();
    }

    @Override
    protected void onCompleteFailure(Throwable cause) {
        closed.run();
        end.failed(cause);
    }
}
