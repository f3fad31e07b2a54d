package com.ledger.accounts;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.ledger.audit.FileAuditLog;
import org.junit.jupiter.api.Test;

class TransfersTest {
    private final FileAuditLog log = mock(FileAuditLog.class);

    @Test
    void a_transfer_is_recorded() {
        new Transfers(log).transfer("ada", 10);

        verify(log).record("ada", "transferred 10");
    }

    @Test
    void what_is_refused_is_not() {
        assertThrows(IllegalArgumentException.class, () -> new Transfers(log).transfer("ada", 0));

        verifyNoInteractions(log);
    }
}
