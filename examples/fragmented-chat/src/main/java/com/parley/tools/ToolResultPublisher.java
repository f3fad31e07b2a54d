package com.parley.tools;

import com.parley.model.Event;
import com.parley.spi.EventSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Publishes results to the sink that operations configured, so that it can be swapped without a release. */
public final class ToolResultPublisher {
    private static final String CONFIGURATION = "/parley.properties";

    private final EventSink sink = configuredSink();

    public void completed(Event event) {
        sink.send(event);
    }

    private static EventSink configuredSink() {
        Properties properties = new Properties();
        try (InputStream in = ToolResultPublisher.class.getResourceAsStream(CONFIGURATION)) {
            properties.load(in);
            Class<?> type = Class.forName(properties.getProperty("results.sink"));
            return (EventSink) type.getDeclaredConstructor().newInstance();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("results.sink in " + CONFIGURATION + " names no usable sink", e);
        }
    }
}
