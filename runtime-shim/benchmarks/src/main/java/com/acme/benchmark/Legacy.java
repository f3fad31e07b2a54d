package com.acme.benchmark;

/** What the map moves: constructing it costs one field. */
class Legacy {
    final int sent;

    Legacy(int sent) {
        this.sent = sent;
    }
}
