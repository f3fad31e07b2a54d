package dev.ssotkit.rewrite.internal.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.PrintOutputCapture;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.marker.Marker;

/** Line numbers: trees have none, so a marked copy is printed and the lines are counted on the way. */
final class Lines {

    private Lines() {}

    /** The 1-based lines on which these trees begin, in the file as it is. */
    static Map<UUID, Integer> of(JavaSourceFile file, Set<UUID> trees) {
        JavaSourceFile marked = (JavaSourceFile) new Marking(trees).visitNonNull(file, 0);
        Counting output = new Counting();
        marked.printAll(output);
        return output.lines;
    }

    private record Here(UUID tree) implements Marker {
        @Override
        public UUID getId() {
            return tree;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Here withId(UUID id) {
            return new Here(id);
        }
    }

    private static final class Marking extends JavaVisitor<Integer> {

        private final Set<UUID> trees;

        Marking(Set<UUID> trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable J preVisit(J tree, Integer p) {
            return trees.contains(tree.getId())
                    ? tree.withMarkers(tree.getMarkers().add(new Here(tree.getId())))
                    : tree;
        }
    }

    private static final class Counting extends PrintOutputCapture<Integer> {

        private final Map<UUID, Integer> lines;
        private final int[] line;

        Counting() {
            this(new HashMap<>(), new int[] {1});
        }

        private Counting(Map<UUID, Integer> lines, int[] line) {
            super(0, new MarkerPrinter() {
                @Override
                public String beforeSyntax(Marker marker, Cursor cursor, UnaryOperator<String> commentWrapper) {
                    if (marker instanceof Here here) {
                        lines.putIfAbsent(here.tree(), line[0]);
                    }
                    return "";
                }
            });
            this.lines = lines;
            this.line = line;
        }

        @Override
        public PrintOutputCapture<Integer> append(@Nullable String text) {
            if (text != null) {
                text.chars().filter(c -> c == '\n').forEach(c -> line[0]++);
            }
            return this;
        }

        @Override
        public PrintOutputCapture<Integer> append(char c) {
            line[0] += c == '\n' ? 1 : 0;
            return this;
        }
    }
}
