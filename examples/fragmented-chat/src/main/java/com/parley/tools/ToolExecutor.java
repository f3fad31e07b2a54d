package com.parley.tools;

import com.parley.model.Event;
import com.parley.spi.EventSink;
import java.util.ServiceLoader;

/** Announces tools as they start, through whichever event sink is installed. */
public final class ToolExecutor {
    private final EventSink sink = ServiceLoader.load(EventSink.class)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no EventSink in META-INF/services"));

    public void executing(Event event) {
        sink.send(event);
    }
}
