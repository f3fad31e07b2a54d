package com.ledger.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileAuditLogTest {
    @Test
    void what_is_recorded_can_be_read() {
        FileAuditLog log = new FileAuditLog();
        int before = log.size();

        log.record("ada", "came");

        assertEquals(before + 1, log.size());
    }
}
