package com.acme.benchmark;

/** Does nothing. */
final class Nothing {
    private Nothing() {}

    /** Ends at once. */
    public static void main(String[] arguments) {
        // What came before is what is measured.
    }
}
