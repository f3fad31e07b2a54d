package com.ledger.spi;

/** Where plug-ins send what has to be kept. */
public interface AuditSink {
    void record(String who, String what);
}
