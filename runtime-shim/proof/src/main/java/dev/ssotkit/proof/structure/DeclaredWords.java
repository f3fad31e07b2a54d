package dev.ssotkit.proof.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a class declares, in a reviewer's words. */
final class DeclaredWords {

    private DeclaredWords() {}

    static String of(@Nullable Object declared) {
        if (declared == null) {
            return "none";
        }
        if (declared instanceof List<?> list) {
            return list.isEmpty()
                    ? "none"
                    : list.stream().map(DeclaredWords::of).collect(Collectors.joining(", "));
        }
        return declared.toString().replace('/', '.');
    }
}
