package dev.ssotkit.dashboard.jetty;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Everybody who has the page open. Thread-safe. */
final class EventStreams {
    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();

    /**
     * One more, who is told at once which version there is: it may have missed one.
     *
     * @param end completes the response
     */
    void open(Response response, Callback end, String version) {
        EventStream[] stream = new EventStream[1];
        stream[0] = new EventStream(response, end, () -> open.remove(stream[0]));
        open.add(stream[0]);
        stream[0].say(version);
    }

    void each(Consumer<EventStream> action) {
        open.forEach(action);
    }

    int count() {
        return open.size();
    }
}
