package dev.ssotkit.evidence.classes;

import dev.ssotkit.evidence.SourceLine;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one method names, in the order of its code; of a lambda's body the method that it was written in.
 *
 * @param className binary name
 * @param sourceFile null if the class file does not say
 */
public record MethodMentions(
        String className, String method, @Nullable String sourceFile, List<Mention> mentions) {

    /** Those of one sort. */
    public <T extends Mention> Stream<T> all(Class<T> sort) {
        return mentions.stream().filter(sort::isInstance).map(sort::cast);
    }

    /** As a stack trace shows it: {@code class.method(file:line)}. */
    public String position(SourceLine line) {
        return className + "." + method + "(" + (sourceFile == null ? "Unknown Source" : sourceFile) + line.suffix()
                + ")";
    }
}
