package dev.ssotkit.rewrite.internal.retire;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.SourceFile;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Space;
import org.openrewrite.json.tree.Json;
import org.openrewrite.marker.Generated;
import org.openrewrite.marker.SearchResult;
import org.openrewrite.properties.tree.Properties;
import org.openrewrite.text.PlainText;
import org.openrewrite.xml.tree.Xml;
import org.openrewrite.yaml.tree.Yaml;

/** Marks uses where they stand: a runner's patch shows them, and a dry run that must be empty fails. */
final class UseMarks {

    private UseMarks() {}

    /** Whether the engine keeps an edit of a file, and its printer shows a mark. */
    static boolean canStandIn(SourceFile file) {
        boolean isPrinted = file instanceof JavaSourceFile
                || file instanceof PlainText
                || file instanceof Xml.Document
                || (file instanceof Yaml.Documents yaml && !yaml.getDocuments().isEmpty())
                || file instanceof Json.Document
                || file instanceof Properties.File;
        return isPrinted && file.getMarkers().findFirst(Generated.class).isEmpty();
    }

    /**
     * The file with a mark for each tree, and one at its head for the rest.
     *
     * @param byTree what to say of trees, and of places that are none
     * @param others what to say of other files
     */
    static SourceFile in(SourceFile file, Map<UUID, String> byTree, List<String> others) {
        Set<String> atHead = new LinkedHashSet<>();
        SourceFile marked = file;
        if (file instanceof JavaSourceFile code) {
            Marking marking = new Marking(byTree);
            marked = (SourceFile) marking.visitNonNull(code, 0);
            byTree.forEach((tree, message) -> {
                if (!marking.found.contains(tree)) {
                    atHead.add(message);
                }
            });
        } else {
            atHead.addAll(byTree.values());
        }
        atHead.addAll(others);
        return atHead.isEmpty() ? marked : atHead(marked, String.join("; ", atHead));
    }

    // The printer of YAML shows no mark of a whole file.
    private static SourceFile atHead(SourceFile file, String message) {
        return file instanceof Yaml.Documents yaml
                ? yaml.withDocuments(ListUtils.map(
                        yaml.getDocuments(),
                        (index, document) -> index == 0 ? SearchResult.found(document, message) : document))
                : SearchResult.found(file, message);
    }

    private static final class Marking extends JavaVisitor<Integer> {

        private final Map<UUID, String> messages;
        private final Set<UUID> found = new HashSet<>();

        Marking(Map<UUID, String> messages) {
            this.messages = messages;
        }

        @Override
        public @Nullable J postVisit(J tree, Integer p) {
            String message = messages.get(tree.getId());
            if (message == null || tree instanceof JavaSourceFile) {
                return tree;
            }
            found.add(tree.getId());
            return SearchResult.found(tree, message);
        }

        // A mark in Javadoc would end the comment around it.
        @Override
        public Space visitSpace(@Nullable Space space, Space.Location location, Integer p) {
            return space == null ? Space.EMPTY : space;
        }
    }
}
