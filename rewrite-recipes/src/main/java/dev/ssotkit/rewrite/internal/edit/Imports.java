package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.plan.FilePlan;
import dev.ssotkit.rewrite.internal.plan.RetainedNames;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Javadoc;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TextComment;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.marker.Markers;

/** Removes the imports that nothing needs any more and adds the canonical types', by the file's own layout. */
final class Imports {

    private static final Pattern LICENCE = Pattern.compile("copyright|licen[cs]e|spdx");

    private final JavaSourceFile file;
    private final Hypothesis hypothesis;
    private final RetainedNames retained;
    private final String lineBreak;
    private final Set<UUID> unused = new HashSet<>();

    Imports(JavaSourceFile file, Hypothesis hypothesis, RetainedNames retained) {
        this.file = file;
        this.hypothesis = hypothesis;
        this.retained = retained;
        this.lineBreak = Whitespace.lineBreak(file);
    }

    /** A file that does nothing with the legacy types but import them. */
    static JavaSourceFile withoutUnused(JavaSourceFile file, FilePlan plan, Hypothesis hypothesis) {
        Imports imports = new Imports(file, hypothesis, RetainedNames.of(file, plan));
        return imports.apply(file, Map.of());
    }

    /** Lets imports of single names fall away that were needed before the edit and are not after it. */
    void dropUnused(RetainedNames before, RetainedNames after) {
        for (J.Import anImport : file.getImports()) {
            boolean isSingle = !anImport.getQualid().getSimpleName().equals("*");
            if (isSingle && before.needs(anImport) && !after.needs(anImport)) {
                unused.add(anImport.getId());
            }
        }
    }

    /** Whether an import falls away: its type moves, and nothing left in the file uses its name. */
    boolean goes(J.Import anImport) {
        return unused.contains(anImport.getId())
                || hypothesis.moves(TypeKey.of(anImport.getTypeName())) && !retained.needs(anImport);
    }

    JavaSourceFile apply(JavaSourceFile file, Map<TypeKey, JavaType.FullyQualified> toAdd) {
        if (toAdd.isEmpty() && file.getImports().stream().noneMatch(this::goes)) {
            return file;
        }
        Space declaration = FirstDeclaration.prefix(file);
        Space after = declaration == null ? Space.EMPTY : declaration;
        if (file.getImports().isEmpty() && file.getPackageDeclaration() == null) {
            return withFirst(file, after, toAdd);
        }
        ImportBlocks blocks = new ImportBlocks(file, after, lineBreak);
        blocks.remove(this::goes);
        toAdd.values().forEach(type -> blocks.add(tree(type)));
        JavaSourceFile edited = file.getPadding().withImports(blocks.imports());
        return FirstDeclaration.withPrefix(edited, behind(edited, blocks, after));
    }

    // What follows the imports: without any, in a file of no package, it begins where they began.
    private static Space behind(JavaSourceFile edited, ImportBlocks blocks, Space after) {
        Space below = edited.getPackageDeclaration() != null
                        || !ImportLine.behind(after).isEmpty()
                ? ImportLine.below(after)
                : after;
        boolean isFirst = edited.getImports().isEmpty() && edited.getPackageDeclaration() == null;
        if (isFirst) {
            below = below.withWhitespace(blocks.lead());
        }
        if (!blocks.orphans().isEmpty()) {
            List<Comment> comments = new ArrayList<>(blocks.orphans());
            int last = comments.size() - 1;
            comments.set(last, comments.get(last).withSuffix(after.getWhitespace()));
            comments.addAll(below.getComments());
            below = below.withComments(comments);
        }
        return ImportLine.joined(blocks.behindLast(), below);
    }

    // The first imports of a file without a package go below a comment that belongs to the file.
    private JavaSourceFile withFirst(JavaSourceFile file, Space after, Map<TypeKey, JavaType.FullyQualified> toAdd) {
        int head = headOf(after.getComments());
        List<Comment> above = after.getComments().subList(0, head);
        List<Comment> below =
                after.getComments().subList(head, after.getComments().size());
        ImportBlocks blocks = new ImportBlocks(file, Space.EMPTY, lineBreak);
        toAdd.values().forEach(type -> blocks.add(tree(type)));
        List<JRightPadded<J.Import>> imports = blocks.imports();
        JRightPadded<J.Import> first = imports.get(0);
        Space prefix = Space.build(after.getWhitespace(), above);
        imports.set(0, first.withElement(first.getElement().withPrefix(prefix)));
        JavaSourceFile edited = file.getPadding().withImports(imports);
        return FirstDeclaration.withPrefix(edited, Space.build(lineBreak + lineBreak, below));
    }

    // How many comments at the head are not about what follows: an empty line ends them, or they state a licence.
    private static int headOf(List<Comment> comments) {
        for (int i = comments.size(); i > 0; i--) {
            Comment last = comments.get(i - 1);
            boolean isApart = last.getSuffix().chars().filter(c -> c == '\n').count() > 1;
            if (isApart || isLicence(last)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isLicence(Comment comment) {
        String text = comment instanceof TextComment plain
                ? plain.getText()
                : comment instanceof Javadoc.DocComment doc ? doc.toString() : "";
        return LICENCE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** The static import of the member of another class. */
    static J.Import ofMember(J.Import anImport, JavaType.FullyQualified owner) {
        Expression name = TypeTree.build(TypeKey.of(owner).name());
        Space prefix = anImport.getQualid().getTarget().getPrefix();
        return anImport.withQualid(
                anImport.getQualid().withTarget(((Expression) name.withPrefix(prefix)).withType(owner)));
    }

    private static J.Import tree(JavaType.FullyQualified type) {
        Expression qualified = TypeTree.build(TypeKey.of(type).name());
        J.FieldAccess access = (J.FieldAccess) qualified.withPrefix(Space.SINGLE_SPACE);
        return new J.Import(
                Tree.randomId(),
                Space.EMPTY,
                Markers.EMPTY,
                new JLeftPadded<>(Space.EMPTY, false, Markers.EMPTY),
                access.withType(type),
                null);
    }
}
