package dev.ssotkit.rewrite.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Space;

/** The imports of a file, block by block. What comes in goes where its nearest relatives stand. */
final class ImportBlocks {

    private final ImportLayout layout;
    private final String lineBreak;
    private final List<ImportBlock> blocks = new ArrayList<>();
    // What stands behind the package declaration, on its line.
    private final Space head;
    private final String lead;
    private List<Comment> orphans = new ArrayList<>();

    /** Reads a file; {@code after} is the prefix of what follows its imports. */
    ImportBlocks(JavaSourceFile file, Space after, String lineBreak) {
        this.layout = ImportLayout.of(file);
        this.lineBreak = lineBreak;
        List<JRightPadded<J.Import>> imports = file.getPadding().getImports();
        boolean hasPackage = file.getPackageDeclaration() != null;
        Space first = imports.isEmpty() ? after : imports.get(0).getElement().getPrefix();
        this.head = hasPackage ? ImportLine.behind(first) : Space.EMPTY;
        for (int i = 0; i < imports.size(); i++) {
            Space whole = imports.get(i).getElement().getPrefix();
            Space prefix = i > 0 || hasPackage ? ImportLine.below(whole) : whole;
            Space next =
                    i + 1 < imports.size() ? imports.get(i + 1).getElement().getPrefix() : after;
            ImportLine line = new ImportLine(
                    imports.get(i), prefix.getWhitespace(), prefix.getComments(), ImportLine.behind(next));
            boolean isFirst = i == 0
                    || breaks(prefix.getWhitespace()) > 1
                    || line.isStatic() != imports.get(i - 1).getElement().isStatic();
            if (isFirst) {
                blocks.add(new ImportBlock(prefix.getWhitespace()));
            }
            blocks.get(blocks.size() - 1).read(line);
        }
        this.lead = blocks.isEmpty()
                ? hasPackage ? lineBreak + lineBreak : ""
                : blocks.get(0).lead();
    }

    /** The white space before the first import. */
    String lead() {
        return lead;
    }

    private static long breaks(String whitespace) {
        return whitespace.chars().filter(c -> c == '\n').count();
    }

    /** Takes imports out; their comments wait for what comes in their place. */
    void remove(Predicate<J.Import> goes) {
        for (ImportBlock block : blocks) {
            for (ImportLine line : block.remove(goes)) {
                orphans.addAll(line.above());
                line.behind().getComments().forEach(comment -> orphans.add(comment.withSuffix(lineBreak)));
            }
        }
    }

    /** Adds an import, with the comments of what went. */
    void add(J.Import anImport) {
        ImportLine line = new ImportLine(JRightPadded.build(anImport), lineBreak, orphans, Space.EMPTY);
        orphans = new ArrayList<>();
        ImportBlock block = blockFor(line);
        if (block == null) {
            block = new ImportBlock(lineBreak + lineBreak);
            blocks.add(positionOfNew(line), block);
        }
        block.add(line);
    }

    // Null for one of its own.
    private @Nullable ImportBlock blockFor(ImportLine line) {
        String name = line.name();
        boolean isOfJdk = ImportBlock.isOfJdk(name);
        List<ImportBlock> open = blocks.stream()
                .filter(block -> !block.isStatic() && !block.isEmpty())
                .toList();
        ImportBlock left =
                blocks.stream().filter(ImportBlock::isLeft).findFirst().orElse(null);
        int alike = open.stream().mapToInt(block -> block.common(name)).max().orElse(0);
        if (alike > 1 || alike == 1 && isOfJdk) {
            return left != null && left.common(name) == alike
                    ? left
                    : first(open, block -> block.common(name) == alike, line);
        }
        if (left != null && !left.isStatic() && (isOfJdk || !left.isOfJdk())) {
            return left;
        }
        ImportBlock related = first(open, block -> block.isOfJdk() == isOfJdk && block.common(name) == alike, line);
        if (related != null && (alike > 0 || layout.indexOf(line.tree()) == indexOf(related))) {
            return related;
        }
        return open.size() == 1 && !(layout.isTold() && indexOf(open.get(0)) != layout.indexOf(line.tree()))
                ? open.get(0)
                : null;
    }

    // Of several the one whose imports are of the same kind by the file's layout.
    private @Nullable ImportBlock first(List<ImportBlock> open, Predicate<ImportBlock> fits, ImportLine line) {
        List<ImportBlock> fitting = open.stream().filter(fits).toList();
        return fitting.stream()
                .filter(block -> indexOf(block) == layout.indexOf(line.tree()))
                .findFirst()
                .orElse(fitting.isEmpty() ? null : fitting.get(0));
    }

    private int indexOf(ImportBlock block) {
        return layout.indexOf(block.lines().get(0).tree());
    }

    private int positionOfNew(ImportLine line) {
        int at = layout.hasStaticFirst() ? blocks.size() : 0;
        for (int i = 0; i < blocks.size(); i++) {
            ImportBlock block = blocks.get(i);
            if (block.isEmpty() || block.isStatic()) {
                continue;
            }
            if (layout.isTold() && indexOf(block) != layout.indexOf(line.tree())
                    ? indexOf(block) > layout.indexOf(line.tree())
                    : !block.isOfJdk() && block.lines().get(0).name().compareTo(line.name()) > 0) {
                return i;
            }
            at = i + 1;
        }
        return at;
    }

    /** The imports as they will be; what went without anything in its place leaves its comments to the next one. */
    List<JRightPadded<J.Import>> imports() {
        List<JRightPadded<J.Import>> imports = new ArrayList<>();
        Space behind = head;
        for (ImportBlock block : blocks) {
            boolean isFirst = true;
            for (ImportLine line : block.lines()) {
                List<Comment> above = new ArrayList<>(orphans);
                above.addAll(line.above());
                orphans = new ArrayList<>();
                Space below = Space.build(whitespace(block, line, isFirst, imports.isEmpty()), above);
                J.Import tree = line.tree().getElement().withPrefix(ImportLine.joined(behind, below));
                imports.add(line.tree().withElement(tree));
                behind = line.behind();
                isFirst = false;
            }
        }
        return imports;
    }

    private String whitespace(ImportBlock block, ImportLine line, boolean isFirst, boolean isFirstOfAll) {
        if (isFirstOfAll) {
            return lead;
        }
        if (isFirst) {
            return block == blocks.get(0) || block.lead().isEmpty() ? lineBreak + lineBreak : block.lead();
        }
        return line.whitespace().isEmpty() || breaks(line.whitespace()) > 1 ? lineBreak : line.whitespace();
    }

    /** What stands behind the last import, on its line. */
    Space behindLast() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (!blocks.get(i).isEmpty()) {
                List<ImportLine> lines = blocks.get(i).lines();
                return lines.get(lines.size() - 1).behind();
            }
        }
        return head;
    }

    /** Comments of imports that went, where no import is left to hold them. */
    List<Comment> orphans() {
        return orphans;
    }
}
