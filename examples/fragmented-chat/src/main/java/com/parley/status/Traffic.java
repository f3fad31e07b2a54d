package com.parley.status;

import java.util.concurrent.atomic.AtomicInteger;

/** What went over the wire since the server started. */
public final class Traffic {
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger emitted = new AtomicInteger();
    private final AtomicInteger delivered = new AtomicInteger();

    public void connectionOpened() {
        connections.incrementAndGet();
    }

    public void connectionClosed() {
        connections.decrementAndGet();
    }

    public void eventEmitted() {
        emitted.incrementAndGet();
    }

    public void eventDelivered() {
        delivered.incrementAndGet();
    }

    /** The one line of {@code /status}. */
    public String statusLine() {
        int arrived = delivered.get();
        return "managers constructed: " + ManagerCensus.summary()
                + " · connections " + connections
                + " · events delivered " + arrived
                + " · undelivered " + (emitted.get() - arrived);
    }
}
