package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.rewrite.internal.text.format.ClassNameReference;
import dev.ssotkit.rewrite.internal.text.format.Formats;
import dev.ssotkit.rewrite.internal.text.format.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrewrite.SourceFile;

/** The words of files that are no code which move with the class that they name: code may look them up by a string. */
final class MovingWords {

    private MovingWords() {}

    // A word that is an identifier somewhere moves nowhere for sure.
    static Set<String> in(List<SourceFile> files) {
        Set<String> words = new HashSet<>();
        Set<String> identifiers = new HashSet<>();
        for (SourceFile file : files) {
            Formats.of(file).ifPresent(format -> {
                format.namesIn(file).stream()
                        .filter(name -> name.role() != Role.PROSE)
                        .map(ClassNameReference::getValue)
                        .forEach(words::add);
                identifiers.addAll(format.identifiersIn(file));
            });
        }
        words.removeAll(identifiers);
        return words;
    }
}
