package com.acme.benchmark;

/** What the map moves to a class that is no subtype: constructing it yields the facade. */
class Detached {
    private final int sent;

    Detached(int sent) {
        this.sent = sent;
    }

    public int sent() {
        return sent;
    }
}
