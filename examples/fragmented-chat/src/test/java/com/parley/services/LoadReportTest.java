package com.parley.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.parley.websocket.connectionmanager.ConnectionManager;
import org.junit.jupiter.api.Test;

class LoadReportTest {
    @Test
    void it_reports_what_the_connection_manager_counts() {
        assertThat(new LoadReport(new BusyConnectionManager()).line()).isEqualTo("42 tabs are open");
    }

    private static final class BusyConnectionManager extends ConnectionManager {
        @Override
        public int connectionCount() {
            return 42;
        }
    }
}
