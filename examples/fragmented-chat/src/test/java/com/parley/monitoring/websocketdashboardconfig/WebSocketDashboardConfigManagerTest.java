package com.parley.monitoring.websocketdashboardconfig;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebSocketDashboardConfigManagerTest {
    @Test
    void the_panel_is_refreshed_every_few_seconds() {
        assertThat(new WebSocketDashboardConfigManager().refreshSeconds()).isBetween(1, 60);
    }
}
