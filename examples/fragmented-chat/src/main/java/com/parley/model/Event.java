package com.parley.model;

import java.util.concurrent.atomic.AtomicBoolean;

/** One step of an agent's run, for the user who asked. */
public final class Event {
    private final EventType type;
    private final UserContext user;
    private final String runId;
    private final String detail;
    private final AtomicBoolean delivered = new AtomicBoolean();

    public Event(EventType type, UserContext user, String runId, String detail) {
        this.type = type;
        this.user = user;
        this.runId = runId;
        this.detail = detail;
    }

    public EventType type() {
        return type;
    }

    public UserContext user() {
        return user;
    }

    /** Notes a delivery; true for the first only, so that an event that reaches two tabs is delivered once. */
    public boolean markDelivered() {
        return delivered.compareAndSet(false, true);
    }

    public String toJson() {
        return Frames.object("type", type.wireName(), "run", runId, "user", user.id(), "detail", detail);
    }
}
