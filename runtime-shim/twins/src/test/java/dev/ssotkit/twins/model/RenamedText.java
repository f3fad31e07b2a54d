package dev.ssotkit.twins.model;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The text of parts of a file, in which a type has another name. */
final class RenamedText {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final String source;
    private final TreeMap<Integer, Replacement> replacements = new TreeMap<>();

    private record Replacement(int end, String text) {}

    RenamedText(CompilationUnitTree unit, SourcePositions positions, String source, String from, String to) {
        this.unit = unit;
        this.positions = positions;
        this.source = source;
        String simpleFrom = from.substring(from.lastIndexOf('.') + 1);
        String simpleTo = to.substring(to.lastIndexOf('.') + 1);
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitIdentifier(IdentifierTree tree, Void unused) {
                if (tree.getName().contentEquals(simpleFrom)) {
                    replace(tree, simpleTo);
                }
                return super.visitIdentifier(tree, unused);
            }

            @Override
            public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
                if (tree.toString().equals(from)) {
                    replace(tree, to);
                    return null;
                }
                return super.visitMemberSelect(tree, unused);
            }
        }.scan(unit.getTypeDecls(), null);
    }

    private void replace(Tree tree, String text) {
        if (start(tree) >= 0 && end(tree) > start(tree)) {
            replacements.put(start(tree), new Replacement(end(tree), text));
        }
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    String of(Tree tree) {
        StringBuilder text = new StringBuilder();
        int at = start(tree);
        int end = end(tree);
        for (Map.Entry<Integer, Replacement> each : replacements.subMap(at, end).entrySet()) {
            text.append(source, at, each.getKey()).append(each.getValue().text());
            at = each.getValue().end();
        }
        return text.append(source, at, end).toString();
    }

    List<String> ofAll(List<? extends Tree> trees) {
        return trees.stream().map(this::of).toList();
    }
}
