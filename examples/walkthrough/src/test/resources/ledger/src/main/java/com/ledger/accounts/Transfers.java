package com.ledger.accounts;

import com.ledger.audit.AuditLogs;
import com.ledger.audit.FileAuditLog;

/** Moves money. */
public class Transfers {
    private final FileAuditLog log;

    public Transfers() {
        this(new AuditLogs().create());
    }

    Transfers(FileAuditLog log) {
        this.log = log;
    }

    public void transfer(String who, int amount) {
        if (amount <= 0) {
            throw new IllegalArgumentException("nothing to transfer: " + amount);
        }
        log.record(who, "transferred " + amount);
    }
}
