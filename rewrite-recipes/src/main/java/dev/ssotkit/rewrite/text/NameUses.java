package dev.ssotkit.rewrite.text;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.plan.Moves;
import dev.ssotkit.rewrite.plan.Problem;
import dev.ssotkit.rewrite.plan.Use;
import dev.ssotkit.rewrite.scan.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import dev.ssotkit.rewrite.table.UseStatus;
import dev.ssotkit.rewrite.text.NameRewriter.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openrewrite.SourceFile;

/** The uses in one file that is not code, in the order of its text, with the lines on which they stand. */
final class NameUses {

    private final SourceFile file;
    private final Moves moves;
    private final Map<String, Deque<Integer>> lines = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    /**
     * Reads a file's text for the lines.
     *
     * @param isComment tells which lines to pass over
     */
    NameUses(SourceFile file, Moves moves, Predicate<String> isComment) {
        this.file = file;
        this.moves = moves;
        String[] all = file.printAll().split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            int line = i + 1;
            if (!isComment.test(all[i])) {
                Words.replace(all[i], word -> {
                    moving(word, Role.KEY)
                            .ifPresent(key -> lines.computeIfAbsent(key, name -> new ArrayDeque<>())
                                    .add(line));
                    return word;
                });
            }
        }
    }

    /** The key of the moving type that a word names. */
    Optional<String> moving(String word, Role role) {
        String name = TypeNames.key(word);
        if (moves.moves(name)) {
            return Optional.of(name);
        }
        boolean mayHavePrefix = role == Role.KEY && !moves.index().isDeclaredInSource(name);
        for (int dot = mayHavePrefix ? name.indexOf('.') : -1; dot > 0; dot = name.indexOf('.', dot + 1)) {
            String rest = name.substring(dot + 1);
            if (moves.moves(rest)) {
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    Entry entryOf(String key) {
        Entry entry = moves.entryOf(key);
        if (entry == null) {
            throw new IllegalArgumentException("no legacy type: " + key);
        }
        return entry;
    }

    /** Every place that names a type, or the file as such where only its meaning does. */
    void addAll(String key, UseStatus status, Problem problem) {
        do {
            add(key, status, problem.reason(), problem.remedy());
        } while (!lines.getOrDefault(key, new ArrayDeque<>()).isEmpty());
    }

    void add(String key, UseStatus status, String reason, String remedy) {
        Deque<Integer> known = lines.getOrDefault(key, new ArrayDeque<>());
        int line = known.isEmpty() ? 1 : known.removeFirst();
        String canonical = entryOf(key).canonicalType().binaryName();
        uses.add(new Use(
                file.getId(),
                line,
                UseKind.TEXT,
                TypeName.of(key).binaryName(),
                canonical,
                status,
                reason,
                remedy,
                true));
    }

    List<Use> all() {
        return uses;
    }
}
