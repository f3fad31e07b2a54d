package dev.ssotkit.discovery.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a Java name: {@code ws}, {@code url}, {@code parser} of {@code WSUrlParser2}. One digit is a version, several are a
 * part of the word, as in {@code Base64}.
 */
public final class NameWords {

    private static final Pattern BORDER = Pattern.compile(
            "[_$]+|(?<!\\d)\\d(?!\\d)|(?<=[\\p{Lower}\\d])(?=\\p{Upper})|(?<=\\p{Upper})(?=\\p{Upper}\\p{Lower})");

    private NameWords() {}

    /** In lower case, in order. */
    public static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BORDER.split(name, -1)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** Their stems, each once, in order. */
    public static Set<String> stems(String name) {
        Set<String> stems = new LinkedHashSet<>();
        of(name).forEach(word -> stems.add(Stem.of(word)));
        return stems;
    }
}
