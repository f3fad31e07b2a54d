package dev.ssotkit.twins.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** How the pieces that all declarations share are written. */
final class SourceWords {

    private SourceWords() {}

    /** Annotations and modifiers, with a blank after each. */
    static String head(List<String> annotations, Set<Modifier> modifiers) {
        StringBuilder head = new StringBuilder();
        annotations.forEach(annotation -> head.append(annotation).append(' '));
        new TreeSet<>(modifiers).forEach(modifier -> head.append(modifier).append(' '));
        return head.toString();
    }

    static String parameters(List<String> typeParameters) {
        return typeParameters.isEmpty() ? "" : "<" + String.join(", ", typeParameters) + "> ";
    }

    static String list(String word, List<String> types) {
        return types.isEmpty() ? "" : " " + word + " " + String.join(", ", types);
    }
}
