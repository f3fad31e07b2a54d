package com.parley;

import com.parley.model.Connection;
import com.parley.model.Event;
import com.parley.model.UserContext;
import java.util.ArrayList;
import java.util.List;

/** A browser tab that remembers what it was sent. */
public final class RecordingConnection implements Connection {
    private final UserContext user;
    private final List<Event> events = new ArrayList<>();
    private final List<String> frames = new ArrayList<>();

    public RecordingConnection(String user) {
        this.user = new UserContext(user);
    }

    @Override
    public UserContext user() {
        return user;
    }

    @Override
    public void send(Event event) {
        events.add(event);
    }

    @Override
    public void sendText(String frame) {
        frames.add(frame);
    }

    public List<Event> events() {
        return events;
    }

    public List<String> frames() {
        return frames;
    }
}
