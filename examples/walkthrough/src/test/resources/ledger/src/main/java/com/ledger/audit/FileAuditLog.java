package com.ledger.audit;

import com.ledger.spi.AuditSink;
import java.util.ArrayList;
import java.util.List;

/** Was to write files one day. */
public class FileAuditLog implements AuditSink {
    private final List<String> entries = new ArrayList<>();

    public FileAuditLog() {}

    @Override
    public void record(String who, String what) {
        entries.add(who + ": " + what);
    }

    public List<String> entries() {
        return new ArrayList<>(entries);
    }

    public int size() {
        return entries.size();
    }
}
