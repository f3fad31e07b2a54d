package com.acme.benchmark;

/** What the map moves, and an interface: the agent has to generate the class of its facade. */
interface Contract {

    int sent();

    /** The factory that the map names. */
    static Contract create() {
        return () -> 1;
    }
}
