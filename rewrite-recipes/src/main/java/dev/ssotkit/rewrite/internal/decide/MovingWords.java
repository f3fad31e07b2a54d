package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.rewrite.internal.text.format.ClassNameReference;
import dev.ssotkit.rewrite.internal.text.format.Formats;
import dev.ssotkit.rewrite.internal.text.format.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrewrite.SourceFile;

/** The words of files that are no code which move with the class that they name: code may look them up by a string. */
final class MovingWords {

    // Identifiers of XML stay, whatever they look like; a word that is one somewhere moves nowhere for sure.
    private static final Pattern IDENTIFIER =
            Pattern.compile("(?:id|ref|idref|bean|parent|depends-on|factory-bean|name)\\s*=\\s*[\"']([\\w.$]+)[\"']");

    private MovingWords() {}

    static Set<String> in(List<SourceFile> files) {
        Set<String> words = new HashSet<>();
        Set<String> identifiers = new HashSet<>();
        for (SourceFile file : files) {
            Formats.of(file).ifPresent(format -> {
                format.namesIn(file).stream()
                        .filter(name -> name.role() != Role.PROSE)
                        .map(ClassNameReference::getValue)
                        .forEach(words::add);
                Matcher matcher = IDENTIFIER.matcher(file.printAll());
                while (matcher.find()) {
                    identifiers.add(matcher.group(1));
                }
            });
        }
        words.removeAll(identifiers);
        return words;
    }
}
