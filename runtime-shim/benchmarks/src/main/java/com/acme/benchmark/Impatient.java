package com.acme.benchmark;

/** What the map moves to {@link Lazy}. */
class Impatient {
    final int sent;

    Impatient(int sent) {
        this.sent = sent;
    }
}
