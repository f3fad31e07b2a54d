package com.ledger.audit;

/** Shows an audit log to a person. */
public class AuditLogViewer {
    private final AuditLog log;

    public AuditLogViewer(AuditLog log) {
        this.log = log;
    }

    public String page(int from, int lines) {
        return String.join("\n", log.entries().stream().skip(from).limit(lines).toList());
    }
}
