package dev.ssotkit.progress.log;

import java.util.Optional;
import java.util.function.Function;

/**
 * A word of the log, as it stands there. A newer agent may write one that this version does not know: what it says of is
 * counted all the same, and the word is shown.
 *
 * @param known what it means; empty if the vocabulary lacks it
 */
public record Word<T>(String text, Optional<T> known) {

    static <T> Word<T> read(String text, Function<String, Optional<T>> vocabulary) {
        return new Word<>(text, vocabulary.apply(text));
    }
}
