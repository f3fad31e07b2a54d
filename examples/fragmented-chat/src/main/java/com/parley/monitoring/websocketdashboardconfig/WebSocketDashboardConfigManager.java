package com.parley.monitoring.websocketdashboardconfig;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The status panel's settings. Despite its name it has nothing to do with connections. */
public final class WebSocketDashboardConfigManager {
    private final Properties settings = new Properties();

    public WebSocketDashboardConfigManager() {
        try (InputStream in = getClass().getResourceAsStream("/dashboard.properties")) {
            settings.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often the page asks for {@code /status}. */
    public int refreshSeconds() {
        return Integer.parseInt(settings.getProperty("refresh.seconds"));
    }
}
