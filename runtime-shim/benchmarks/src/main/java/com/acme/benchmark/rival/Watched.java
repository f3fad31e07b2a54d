package com.acme.benchmark.rival;

/** Whose constructions the rivals see: the twin of what our map moves. */
public class Watched {
    final int sent;

    Watched(int sent) {
        this.sent = sent;
    }
}
