package com.ledger.audit;

import com.ledger.spi.AuditSink;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A second start, with better names. */
public class ModernAuditLog implements AuditSink {
    private final Deque<String> entries = new ArrayDeque<>();

    public void append(String who, String what) {
        entries.add(who + ": " + what);
    }

    @Override
    public void record(String who, String what) {
        append(who, what);
    }

    public int count() {
        return entries.size();
    }

    public List<String> entries() {
        return List.copyOf(entries);
    }
}
