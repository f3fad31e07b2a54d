package com.ledger.audit;

/** Makes audit logs. */
public class AuditLogs {
    public FileAuditLog create() {
        return new FileAuditLog();
    }
}
