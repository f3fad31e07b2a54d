package dev.ssotkit.junit.closing;

/** How many, as a sentence says it. */
final class Counted {
    private Counted() {}

    /** {@code 1 type}, {@code 2 types}. */
    static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
