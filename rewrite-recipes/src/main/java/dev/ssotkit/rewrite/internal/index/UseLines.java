package dev.ssotkit.rewrite.internal.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.openrewrite.java.tree.JavaSourceFile;

/** The lines of what was asked for once: a file is printed again only for trees that nobody has asked for yet. Not thread-safe. */
public final class UseLines {

    private final Map<UUID, Map<UUID, Integer>> known = new HashMap<>();

    /** Lines of files that stay what they are. */
    public UseLines() {}

    /**
     * The 1-based line on which a tree begins; 0 for what is no tree of the file.
     *
     * @param others trees that will be asked for, too
     */
    public int of(JavaSourceFile file, UUID tree, Supplier<Set<UUID>> others) {
        Map<UUID, Integer> lines = known.computeIfAbsent(file.getId(), id -> new HashMap<>());
        if (!lines.containsKey(tree)) {
            Set<UUID> missing = new HashSet<>(others.get());
            missing.add(tree);
            missing.removeAll(lines.keySet());
            Map<UUID, Integer> found = Lines.of(file, missing);
            missing.forEach(each -> lines.put(each, found.getOrDefault(each, 0)));
        }
        return lines.getOrDefault(tree, 0);
    }
}
