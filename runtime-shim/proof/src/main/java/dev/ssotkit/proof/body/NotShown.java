package dev.ssotkit.proof.body;

/** The two sides have not been shown to do the same. */
final class NotShown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int atBefore;
    private final int atAfter;
    private final String expected;
    private final String found;

    NotShown(int atBefore, int atAfter, String expected, String found) {
        super(expected + " / " + found, null, false, false);
        this.atBefore = atBefore;
        this.atAfter = atAfter;
        this.expected = expected;
        this.found = found;
    }

    int atBefore() {
        return atBefore;
    }

    int atAfter() {
        return atAfter;
    }

    String expected() {
        return expected;
    }

    String found() {
        return found;
    }
}
