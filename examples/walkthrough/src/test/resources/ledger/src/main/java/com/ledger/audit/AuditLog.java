package com.ledger.audit;

import com.ledger.spi.AuditSink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Who did what, in the order in which it happened. */
public class AuditLog implements AuditSink {
    private static final AuditLog INSTANCE = new AuditLog();

    private final List<String> entries = Collections.synchronizedList(new ArrayList<>());

    public AuditLog() {}

    public static AuditLog getInstance() {
        return INSTANCE;
    }

    @Override
    public void record(String who, String what) {
        entries.add(who + ": " + what);
    }

    public List<String> entries() {
        return List.copyOf(entries);
    }

    public List<String> entriesOf(String who) {
        return entries().stream().filter(entry -> entry.startsWith(who + ": ")).toList();
    }

    public int size() {
        return entries.size();
    }
}
