package dev.ssotkit.twins.trial;

import dev.ssotkit.twins.library.UsersOfTypes;
import java.util.Set;

/**
 * What has to be told of a program that stays because of its mutations.
 *
 * @param names of which one is enough; one that ends in a parenthesis begins a call
 */
record Explanation(Set<String> names) {

    /** Whether a sentence names one of them. A word that only contains a name is another. */
    boolean isIn(String sentence) {
        String said = dotted(sentence);
        return names.stream()
                .map(Explanation::dotted)
                .anyMatch(name -> name.endsWith("(") ? said.contains(name) : UsersOfTypes.hasWord(said, name));
    }

    // A nested type is named by its binary name as well.
    private static String dotted(String text) {
        return text.replace('$', '.');
    }
}
