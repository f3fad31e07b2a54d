package dev.ssotkit.twins.trial;

/** What a sentence says of any name. */
final class ReasonShape {

    private ReasonShape() {}

    /** The sentence with an X for each name in it. */
    static String of(String sentence) {
        StringBuilder shape = new StringBuilder();
        for (String word : sentence.split(" ", -1)) {
            shape.append(isName(word) ? "X" : word).append(' ');
        }
        return shape.toString().strip();
    }

    private static boolean isName(String word) {
        return word.chars().anyMatch(c -> "$(<`\"".indexOf(c) >= 0)
                || (word.indexOf('.') >= 0 && !word.endsWith("."))
                || word.chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
