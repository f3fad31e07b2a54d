package com.parley.model;

/** One open browser tab. Sending to a connection that has gone is no error: the browser may leave at any time. */
public interface Connection {
    UserContext user();

    void send(Event event);

    void sendText(String frame);
}
