package com.parley.services.websocket.qualitymanager;

import com.parley.model.Event;
import com.parley.websocketcore.protocols.WebSocketManagerProtocol;
import java.util.concurrent.atomic.AtomicInteger;

/** Measures how reliably a manager delivers. It manages no connections: it wraps the manager that does. */
public final class WebSocketQualityManager {
    private final WebSocketManagerProtocol manager;
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger misses = new AtomicInteger();

    public WebSocketQualityManager(WebSocketManagerProtocol manager) {
        this.manager = manager;
    }

    public int send(Event event) {
        int reached = manager.send(event);
        attempts.incrementAndGet();
        if (reached == 0) {
            misses.incrementAndGet();
        }
        return reached;
    }

    /** The share of events that reached somebody, from 0 to 1; 1 before the first event. */
    public double reliability() {
        int sent = attempts.get();
        return sent == 0 ? 1 : 1 - (double) misses.get() / sent;
    }
}
