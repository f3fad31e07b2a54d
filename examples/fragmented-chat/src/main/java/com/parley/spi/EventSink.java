package com.parley.spi;

import com.parley.model.Event;

/** Where events go; plug-ins bring their own through {@link java.util.ServiceLoader} or the configuration. */
public interface EventSink {
    /** Returns how many connections the event reached. */
    int send(Event event);
}
