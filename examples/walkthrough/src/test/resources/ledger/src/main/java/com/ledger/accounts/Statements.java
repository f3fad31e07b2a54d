package com.ledger.accounts;

import com.ledger.audit.SafeAuditLog;

/** Sends statements by mail. */
public class Statements {
    private final SafeAuditLog log = new SafeAuditLog();

    public void send(String who) {
        log.record(who, "got a statement");
    }
}
