package dev.ssotkit.rewrite.internal.retire.deprecation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.Tree;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Space;

/** Writes what is to be said of the declarations of one file. */
final class DeprecatingVisitor extends JavaIsoVisitor<Integer> {

    private final Map<UUID, Deprecation> deprecations;
    private final String lineBreak;
    // The declarations that say it already.
    private final Set<UUID> annotated = new HashSet<>();

    private DeprecatingVisitor(Map<UUID, Deprecation> deprecations, String lineBreak) {
        this.deprecations = deprecations;
        this.lineBreak = lineBreak;
    }

    static JavaSourceFile edit(JavaSourceFile file, Map<UUID, Deprecation> deprecations) {
        String lineBreak = file.printAll().contains("\r\n") ? "\r\n" : "\n";
        return (JavaSourceFile) new DeprecatingVisitor(deprecations, lineBreak).visitNonNull(file, 0);
    }

    // Annotations may stand before, between and behind the modifiers.
    @Override
    public J.Annotation visitAnnotation(J.Annotation annotation, Integer p) {
        Tree declaration =
                getCursor().dropParentUntil(DeprecatingVisitor::mayBeAnnotated).getValue();
        Deprecation deprecation = deprecations.get(declaration.getId());
        if (deprecation == null || !DeprecatedAnnotation.is(annotation)) {
            return super.visitAnnotation(annotation, p);
        }
        annotated.add(declaration.getId());
        return DeprecatedAnnotation.completed(annotation, deprecation);
    }

    private static boolean mayBeAnnotated(Object tree) {
        return tree instanceof J.ClassDeclaration
                || tree instanceof J.MethodDeclaration
                || tree instanceof J.VariableDeclarations
                || tree instanceof JavaSourceFile;
    }

    @Override
    public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration before, Integer p) {
        J.ClassDeclaration declaration = super.visitClassDeclaration(before, p);
        Deprecation deprecation = deprecations.get(declaration.getId());
        if (deprecation == null) {
            return declaration;
        }
        declaration = declaration.withPrefix(documented(declaration.getPrefix(), deprecation));
        if (annotated.contains(declaration.getId())) {
            return declaration;
        }
        Space next = nextLine(declaration.getPrefix());
        List<J.Annotation> annotations = declaration.getLeadingAnnotations();
        if (annotations.isEmpty() && !declaration.getModifiers().isEmpty()) {
            declaration = declaration.withModifiers(ListUtils.map(
                    declaration.getModifiers(),
                    (index, modifier) -> index == 0 ? modifier.withPrefix(next) : modifier));
        } else if (annotations.isEmpty()) {
            J.ClassDeclaration.Kind kind = declaration.getPadding().getKind();
            declaration = declaration.getPadding().withKind(kind.withPrefix(next));
        }
        return declaration.withLeadingAnnotations(withFirst(annotations, deprecation, next));
    }

    @Override
    public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration before, Integer p) {
        J.MethodDeclaration method = super.visitMethodDeclaration(before, p);
        Deprecation deprecation = deprecations.get(method.getId());
        if (deprecation == null) {
            return method;
        }
        method = method.withPrefix(documented(method.getPrefix(), deprecation));
        if (annotated.contains(method.getId())) {
            return method;
        }
        Space next = nextLine(method.getPrefix());
        List<J.Annotation> annotations = method.getLeadingAnnotations();
        if (annotations.isEmpty()) {
            method = startingWith(method, next);
        }
        return method.withLeadingAnnotations(withFirst(annotations, deprecation, next));
    }

    // The first of what may stand after the annotations.
    private static J.MethodDeclaration startingWith(J.MethodDeclaration method, Space next) {
        if (!method.getModifiers().isEmpty()) {
            return method.withModifiers(ListUtils.map(
                    method.getModifiers(), (index, modifier) -> index == 0 ? modifier.withPrefix(next) : modifier));
        }
        J.TypeParameters variables = method.getAnnotations().getTypeParameters();
        if (variables != null) {
            return method.getAnnotations().withTypeParameters(variables.withPrefix(next));
        }
        return method.getReturnTypeExpression() != null
                ? method.withReturnTypeExpression(
                        method.getReturnTypeExpression().withPrefix(next))
                : method.withName(method.getName().withPrefix(next));
    }

    private Space documented(Space prefix, Deprecation deprecation) {
        return DeprecatedDoc.in(prefix, deprecation, lineBreak, getCursor());
    }

    private Space nextLine(Space prefix) {
        return Space.format(lineBreak + prefix.getIndent());
    }

    private static List<J.Annotation> withFirst(List<J.Annotation> others, Deprecation deprecation, Space next) {
        List<J.Annotation> all = new ArrayList<>(List.of(DeprecatedAnnotation.of(deprecation)));
        all.addAll(ListUtils.map(others, (index, annotation) -> index == 0 ? annotation.withPrefix(next) : annotation));
        return all;
    }
}
