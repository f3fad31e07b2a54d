package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.plan.FilePlan;
import dev.ssotkit.rewrite.internal.plan.RetainedNames;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.marker.Markers;

/** Removes the imports that nothing needs any more and adds the canonical types', in the file's own order. */
final class Imports {

    private final JavaSourceFile file;
    private final Hypothesis hypothesis;
    private final RetainedNames retained;
    private final String lineBreak;
    private final boolean isSorted;
    private final Set<UUID> unused = new HashSet<>();

    Imports(JavaSourceFile file, Hypothesis hypothesis, RetainedNames retained) {
        this.file = file;
        this.hypothesis = hypothesis;
        this.retained = retained;
        this.lineBreak = Whitespace.lineBreak(file);
        this.isSorted = isSorted(file);
    }

    /** A file that does nothing with the legacy types but import them. */
    static JavaSourceFile withoutUnused(JavaSourceFile file, FilePlan plan, Hypothesis hypothesis) {
        Imports imports = new Imports(file, hypothesis, RetainedNames.of(file, plan));
        boolean anyGoes = file.getImports().stream().anyMatch(imports::goes);
        return anyGoes ? imports.apply(file, Map.of()) : file;
    }

    private static boolean isSorted(JavaSourceFile file) {
        List<J.Import> imports = file.getImports();
        for (int i = 1; i < imports.size(); i++) {
            J.Import before = imports.get(i - 1);
            J.Import after = imports.get(i);
            boolean areNeighbours = before.isStatic() == after.isStatic() && !Whitespace.startsBlock(after.getPrefix());
            if (areNeighbours && before.getTypeName().compareTo(after.getTypeName()) > 0) {
                return false;
            }
        }
        return true;
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
        List<JRightPadded<J.Import>> imports = new ArrayList<>();
        Space handedOn = Space.EMPTY;
        boolean isHanding = false;
        int firstGone = -1;
        boolean goneLed = false;
        for (JRightPadded<J.Import> each : file.getPadding().getImports()) {
            J.Import anImport = each.getElement();
            if (goes(anImport)) {
                boolean isFirst = imports.isEmpty() && !isHanding;
                if (firstGone < 0) {
                    firstGone = imports.size();
                    goneLed = isFirst || Whitespace.startsBlock(anImport.getPrefix());
                }
                if ((isFirst || Whitespace.startsBlock(anImport.getPrefix())) && !isHanding) {
                    handedOn = anImport.getPrefix();
                    isHanding = true;
                }
                continue;
            }
            if (isHanding && !Whitespace.startsBlock(anImport.getPrefix())) {
                each = each.withElement(anImport.withPrefix(handedOn));
            }
            isHanding = false;
            imports.add(each);
        }
        if (isHanding && imports.isEmpty() && toAdd.isEmpty()) {
            return withComments(file.getPadding().withImports(imports), handedOn);
        }
        for (JavaType.FullyQualified type : toAdd.values()) {
            insert(imports, type, firstGone, goneLed, isHanding ? handedOn : firstPrefix(file));
        }
        JavaSourceFile edited = file.getPadding().withImports(imports);
        boolean isFirstOfFile = file.getImports().isEmpty() && file.getPackageDeclaration() == null && !toAdd.isEmpty();
        return isFirstOfFile ? withBlankLine(edited) : edited;
    }

    private JavaSourceFile withBlankLine(JavaSourceFile file) {
        List<J.ClassDeclaration> classes = new ArrayList<>(file.getClasses());
        if (classes.isEmpty() || !classes.get(0).getPrefix().getWhitespace().isEmpty()) {
            return file;
        }
        J.ClassDeclaration first = classes.get(0);
        classes.set(0, first.withPrefix(first.getPrefix().withWhitespace(lineBreak + lineBreak)));
        return file.withClasses(classes);
    }

    // A licence header above the imports stays, where there is no package declaration to hold it.
    private static JavaSourceFile withComments(JavaSourceFile file, Space handedOn) {
        if (handedOn.getComments().isEmpty() || file.getClasses().isEmpty()) {
            return file;
        }
        List<J.ClassDeclaration> classes = new ArrayList<>(file.getClasses());
        J.ClassDeclaration first = classes.get(0);
        List<org.openrewrite.java.tree.Comment> comments = new ArrayList<>(handedOn.getComments());
        comments.addAll(first.getPrefix().getComments());
        classes.set(0, first.withPrefix(Space.build(handedOn.getWhitespace(), comments)));
        return file.withClasses(classes);
    }

    private Space firstPrefix(JavaSourceFile file) {
        return file.getPackageDeclaration() == null ? Space.EMPTY : Space.format(lineBreak + lineBreak);
    }

    private void insert(
            List<JRightPadded<J.Import>> imports,
            JavaType.FullyQualified type,
            int gone,
            boolean goneLed,
            Space first) {
        String name = TypeKey.of(type).name();
        int at = position(imports, name, gone, goneLed);
        Space prefix = Space.format(lineBreak);
        if (at == 0) {
            prefix = imports.isEmpty() ? first : imports.get(0).getElement().getPrefix();
        } else if (at == imports.size() && goneLed && at == gone) {
            prefix = first;
        } else if (at < imports.size()
                && Whitespace.startsBlock(imports.get(at).getElement().getPrefix())
                && (goneLed && at == gone || belongsTo(imports, at, name))) {
            prefix = imports.get(at).getElement().getPrefix();
        }
        boolean takesOver =
                at < imports.size() && prefix == imports.get(at).getElement().getPrefix();
        if (takesOver) {
            JRightPadded<J.Import> next = imports.get(at);
            imports.set(at, next.withElement(next.getElement().withPrefix(Space.format(lineBreak))));
        }
        imports.add(at, JRightPadded.build(tree(name, prefix, type)));
    }

    // Where an import went, if its neighbours there are of the same kind; else among those whose packages are most
    // alike.
    private int position(List<JRightPadded<J.Import>> imports, String name, int gone, boolean goneLed) {
        int closest = closest(imports, name);
        boolean isStranger = gone >= 0
                && common(imports, gone - 1, name) == 0
                && common(imports, gone, name) == 0
                && common(imports, closest, name) > 0;
        int at = gone < 0 || isStranger ? among(imports, name, closest) : inPlaceOf(imports, name, gone, goneLed);
        while (at == imports.size() && at > 0 && isStatic(imports, at - 1) && !isStatic(imports, 0)) {
            at--;
        }
        return at;
    }

    private int inPlaceOf(List<JRightPadded<J.Import>> imports, String name, int gone, boolean goneLed) {
        int anchor = Math.min(gone, imports.size());
        if (!isSorted) {
            return anchor;
        }
        boolean closedBlock = !goneLed && !inBlock(imports, anchor);
        int at = anchor;
        while (at > 0
                && !isStatic(imports, at - 1)
                && (inBlock(imports, at) || closedBlock && at == anchor)
                && comesAfter(imports, at - 1, name)) {
            at--;
        }
        return closedBlock ? at : skipSmaller(imports, name, at, 0);
    }

    private static int among(List<JRightPadded<J.Import>> imports, String name, int closest) {
        int at = closest;
        while (at == imports.size() && at > 0 && !isStatic(imports, at - 1) && comesAfter(imports, at - 1, name)) {
            at--;
        }
        return skipSmaller(imports, name, at, common(imports, at, name));
    }

    private static int skipSmaller(List<JRightPadded<J.Import>> imports, String name, int from, int alike) {
        int at = from;
        while (at < imports.size()
                && !isStatic(imports, at)
                && (at == from || inBlock(imports, at))
                && common(imports, at, name) >= alike
                && !comesAfter(imports, at, name)) {
            at++;
        }
        return at;
    }

    private static int closest(List<JRightPadded<J.Import>> imports, String name) {
        int best = imports.size();
        for (int i = 0; i < imports.size(); i++) {
            if (!isStatic(imports, i) && common(imports, i, name) > common(imports, best, name)) {
                best = i;
            }
        }
        return best;
    }

    private static int common(List<JRightPadded<J.Import>> imports, int at, String name) {
        return at < 0 || at >= imports.size()
                ? 0
                : commonPackage(imports.get(at).getElement().getTypeName(), name);
    }

    private static int commonPackage(String one, String other) {
        String[] ones = one.split("\\.");
        String[] others = other.split("\\.");
        int common = 0;
        while (common < Math.min(ones.length, others.length) && ones[common].equals(others[common])) {
            common++;
        }
        return common;
    }

    private static boolean belongsTo(List<JRightPadded<J.Import>> imports, int at, String name) {
        int before = commonPackage(imports.get(at - 1).getElement().getTypeName(), name);
        int after = commonPackage(imports.get(at).getElement().getTypeName(), name);
        return !isStatic(imports, at) && (isStatic(imports, at - 1) || after > before);
    }

    private static boolean inBlock(List<JRightPadded<J.Import>> imports, int at) {
        return at >= imports.size()
                || !Whitespace.startsBlock(imports.get(at).getElement().getPrefix());
    }

    private static boolean comesAfter(List<JRightPadded<J.Import>> imports, int at, String name) {
        return TypeKey.of(imports.get(at).getElement().getTypeName()).name().compareTo(name) > 0;
    }

    private static boolean isStatic(List<JRightPadded<J.Import>> imports, int at) {
        return imports.get(at).getElement().isStatic();
    }

    private static J.Import tree(String name, Space prefix, JavaType.FullyQualified type) {
        Expression qualified = TypeTree.build(name);
        J.FieldAccess access = (J.FieldAccess) qualified.withPrefix(Space.SINGLE_SPACE);
        return new J.Import(
                Tree.randomId(),
                prefix,
                Markers.EMPTY,
                new JLeftPadded<>(Space.EMPTY, false, Markers.EMPTY),
                access.withType(type),
                null);
    }
}
