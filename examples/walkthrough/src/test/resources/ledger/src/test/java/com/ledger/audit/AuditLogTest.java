package com.ledger.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuditLogTest {
    private final AuditLog log = new AuditLog();

    @Test
    void it_tells_people_apart() {
        log.record("ada", "came");
        log.record("bob", "came");

        assertEquals(List.of("ada: came"), log.entriesOf("ada"));
        assertEquals(2, log.size());
    }
}
