package com.acme.benchmark;

/** The twin of {@link Legacy} that no map names. */
class Unlisted {
    final int sent;

    Unlisted(int sent) {
        this.sent = sent;
    }
}
