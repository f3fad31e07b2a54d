package dev.ssotkit.rewrite.cases;

import java.util.Locale;

/** One line of {@code expect}: a word, and what it is about. */
record Expectation(Word word, String text) {

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if its first word is none that is known, or nothing follows one that needs it
     */
    static Expectation parse(String line) {
        String[] parts = line.strip().split("\\s+", 2);
        Word word = Word.valueOf(parts[0].toUpperCase(Locale.ROOT));
        if ((parts.length == 2) == (word == Word.LOMBOK)) {
            throw new IllegalArgumentException("no line of " + word + ": " + line);
        }
        return new Expectation(word, parts.length == 1 ? "" : parts[1]);
    }

    void check(CaseRun run) {
        word.check(run, text);
    }

    @Override
    public String toString() {
        return word.name().toLowerCase(Locale.ROOT) + " " + text;
    }
}
