package com.ledger.accounts;

import com.ledger.audit.ModernAuditLog;

/** Says how much somebody may move. */
public class Limits {
    private final ModernAuditLog log = new ModernAuditLog();

    public void raise(String who, int limit) {
        log.append(who, "may move " + limit);
    }

    public int changes() {
        return log.count();
    }
}
