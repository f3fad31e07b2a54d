package dev.ssotkit.discovery.words;

/** The part of an English word that its forms share: {@code connect} of connects, connected, connection. */
final class Stem {

    private static final String[] ENDINGS = {
        "ations", "ation", "ions", "ion", "ings", "ing", "ers", "er", "ies", "ed", "es", "s", "y", "e"
    };
    private static final int SHORTEST = 4;

    private Stem() {}

    static String of(String word) {
        for (String ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (length >= SHORTEST && word.endsWith(ending) && !word.endsWith("ss")) {
                return word.substring(0, length);
            }
        }
        return word;
    }
}
