package com.parley.services;

import com.parley.websocketcore.heartbeatmanager.WebSocketHeartbeatManager;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Beats every 25 seconds, just below the proxies' usual idle limit of 30. */
public final class Heartbeat implements AutoCloseable {
    private static final int SECONDS = 25;

    private final WebSocketHeartbeatManager manager = new WebSocketHeartbeatManager();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "heartbeat");
        thread.setDaemon(true);
        return thread;
    });

    public void start() {
        timer.scheduleAtFixedRate(this::beat, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void beat() {
        manager.beat();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
