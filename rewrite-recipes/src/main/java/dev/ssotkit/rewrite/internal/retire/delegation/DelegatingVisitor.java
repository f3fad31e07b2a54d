package dev.ssotkit.rewrite.internal.retire.delegation;

import dev.ssotkit.rewrite.internal.retire.FileNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.java.tree.TypeUtils;

/** Gives the classes of one file their new bodies. What says already what it should is left alone. */
final class DelegatingVisitor extends JavaIsoVisitor<Integer> {

    private final Map<UUID, DelegateShape> shapes;
    private final DelegateTrees trees;
    private final String lineBreak;

    private DelegatingVisitor(Map<UUID, DelegateShape> shapes, DelegateTrees trees, String lineBreak) {
        this.shapes = shapes;
        this.trees = trees;
        this.lineBreak = lineBreak;
    }

    static JavaSourceFile edit(JavaSourceFile file, Map<UUID, DelegateShape> shapes, FileNames names) {
        String lineBreak = file.printAll().contains("\r\n") ? "\r\n" : "\n";
        JavaSourceFile edited = (JavaSourceFile)
                new DelegatingVisitor(shapes, new DelegateTrees(names, file), lineBreak).visitNonNull(file, 0);
        return edited == file ? file : UnneededImports.removed(file, edited);
    }

    @Override
    public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration before, Integer p) {
        J.ClassDeclaration declaration = super.visitClassDeclaration(before, p);
        DelegateShape shape = shapes.get(declaration.getId());
        return shape == null ? declaration : declaration.withBody(body(declaration.getBody(), declaration, shape));
    }

    private J.Block body(J.Block block, J.ClassDeclaration declaration, DelegateShape shape) {
        List<Statement> members = new ArrayList<>();
        boolean keeps = shape.accessor() == null;
        JavaType.FullyQualified canonical = keeps ? keptType(shape) : null;
        if (canonical != null && block.getStatements().stream().noneMatch(member -> isField(member, canonical))) {
            String indent = block.getStatements().isEmpty()
                    ? declaration.getPrefix().getIndent() + "    "
                    : block.getStatements().get(0).getPrefix().getIndent();
            members.add(trees.field(canonical, Space.format(lineBreak + indent)));
        }
        if (shape.serialVersion() != null) {
            String indent = declaration.getPrefix().getIndent() + "    ";
            if (!block.getStatements().isEmpty()) {
                indent = block.getStatements().get(0).getPrefix().getIndent();
            }
            members.add(DelegateTrees.version(shape.serialVersion(), Space.format(lineBreak + indent)));
        }
        boolean isFirst = members.isEmpty();
        boolean isChanged = !members.isEmpty();
        for (Statement member : block.getStatements()) {
            boolean isKept = canonical != null && isField(member, canonical);
            if (shape.gone().contains(member.getId()) && !isKept) {
                isChanged = true;
                continue;
            }
            Statement now = member(member, shape);
            isChanged |= now != member;
            if (isFirst && member != block.getStatements().get(0)) {
                now = withoutEmptyLine(now);
            }
            members.add(now);
            isFirst = false;
        }
        return isChanged ? block.withStatements(members) : block;
    }

    private static JavaType.@Nullable FullyQualified keptType(DelegateShape shape) {
        return shape.constructors().values().stream()
                .map(passed -> TypeUtils.asFullyQualified(passed.call().method().getReturnType()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isField(Statement member, JavaType.FullyQualified canonical) {
        return member instanceof J.VariableDeclarations fields
                && fields.getVariables().size() == 1
                && fields.getVariables().get(0).getSimpleName().equals(DelegateTrees.FIELD)
                && TypeUtils.isOfType(fields.getType(), canonical);
    }

    private Statement member(Statement member, DelegateShape shape) {
        if (!(member instanceof J.MethodDeclaration method) || method.getBody() == null) {
            return member;
        }
        Passed passed = shape.methods().get(method.getId());
        if (passed != null) {
            Expression instance =
                    shape.accessor() == null ? trees.field(passed.call().type()) : trees.accessor(shape.accessor());
            J.MethodDeclaration unlocked = withoutMonitor(method);
            return withBody(unlocked, trees.body(passed, method, instance));
        }
        if (!method.isConstructor() || !shape.areEmptied()) {
            return member;
        }
        Passed kept = shape.constructors().get(method.getId());
        return withBody(method, kept == null ? List.of() : List.of(trees.kept(kept, method)));
    }

    // The canonical method locks what it needs; a monitor of the delegate's own protects nothing.
    private static J.MethodDeclaration withoutMonitor(J.MethodDeclaration method) {
        if (!method.hasModifier(J.Modifier.Type.Synchronized)) {
            return method;
        }
        List<J.Modifier> left = ListUtils.map(
                method.getModifiers(),
                modifier -> modifier.getType() == J.Modifier.Type.Synchronized ? null : modifier);
        if (left.isEmpty()) {
            J.MethodDeclaration bare = method.withModifiers(left);
            Space first = method.getModifiers().get(0).getPrefix();
            J.TypeParameters variables = bare.getAnnotations().getTypeParameters();
            if (variables != null) {
                return bare.getAnnotations().withTypeParameters(variables.withPrefix(first));
            }
            TypeTree type = bare.getReturnTypeExpression();
            return type == null ? method : bare.withReturnTypeExpression(type.withPrefix(first));
        }
        Space first = method.getModifiers().get(0).getPrefix();
        return method.withModifiers(
                ListUtils.map(left, (index, modifier) -> index == 0 ? modifier.withPrefix(first) : modifier));
    }

    private J.MethodDeclaration withBody(J.MethodDeclaration method, List<Statement> statements) {
        J.Block block = method.getBody();
        if (block == null || isSame(block.getStatements(), statements)) {
            return method;
        }
        String outer = method.getPrefix().getIndent();
        String unit = outer.indexOf('\t') >= 0 ? "\t" : "    ";
        Space line = Space.format(lineBreak + outer + unit);
        List<JRightPadded<Statement>> padded = statements.stream()
                .map(statement -> JRightPadded.build((Statement) statement.withPrefix(line)))
                .toList();
        return method.withBody(block.getPadding()
                .withStatements(padded)
                .withEnd(statements.isEmpty() ? Space.EMPTY : Space.format(lineBreak + outer)));
    }

    private boolean isSame(List<Statement> before, List<Statement> after) {
        return words(before).equals(words(after));
    }

    private String words(List<Statement> statements) {
        StringBuilder words = new StringBuilder();
        statements.forEach(
                statement -> words.append(statement.print(getCursor())).append(';'));
        return words.toString().replaceAll("\\s+", "");
    }

    private static Statement withoutEmptyLine(Statement member) {
        Space prefix = member.getPrefix();
        String space = prefix.getWhitespace();
        int second = space.lastIndexOf('\n');
        int start = second > 0 && space.charAt(second - 1) == '\r' ? second - 1 : second;
        return second < 0 ? member : member.withPrefix(prefix.withWhitespace(space.substring(start)));
    }
}
