package com.acme.benchmark.rival;

/** A constructor that asks a {@link Throwable} who called it. */
final class StackTracing {
    final int sent;

    StackTracing(int sent) {
        this.sent = sent;
        StackTraceElement caller = new Throwable().getStackTrace()[1];
        SiteCounts.add(caller.getClassName() + ':' + caller.getLineNumber());
    }
}
