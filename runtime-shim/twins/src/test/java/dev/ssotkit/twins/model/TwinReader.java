package dev.ssotkit.twins.model;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Reads a type from the compiler's tree. */
final class TwinReader {

    private static final Set<String> MAY_BE_CONSTANT =
            Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double", "String", "java.lang.String");

    private final RenamedText text;

    TwinReader(RenamedText text) {
        this.text = text;
    }

    TwinType type(ClassTree tree, String name) {
        TwinShape shape = switch (tree.getKind()) {
            case INTERFACE -> TwinShape.INTERFACE;
            case ENUM -> TwinShape.ENUM;
            case RECORD -> TwinShape.RECORD;
            case ANNOTATION_TYPE -> TwinShape.ANNOTATION;
            default -> TwinShape.CLASS;
        };
        List<String> constants = new ArrayList<>();
        List<String> components = new ArrayList<>();
        List<TwinMember> members = new ArrayList<>();
        for (Tree each : tree.getMembers()) {
            if (each instanceof VariableTree field && isEnumConstant(field)) {
                constants.add(text.of(field));
            } else if (each instanceof VariableTree field && isComponent(field, shape)) {
                components.add(type(field.getType()) + " " + field.getName());
            } else {
                member(each, shape).ifPresent(members::add);
            }
        }
        return new TwinType(
                annotations(tree.getModifiers()),
                tree.getModifiers().getFlags(),
                shape,
                name,
                text.ofAll(tree.getTypeParameters()),
                tree.getExtendsClause() == null ? null : text.of(tree.getExtendsClause()),
                text.ofAll(tree.getImplementsClause()),
                text.ofAll(tree.getPermitsClause()),
                components,
                constants,
                members);
    }

    // The tree shows both only in how it prints itself and in which field a record can have.
    private static boolean isEnumConstant(VariableTree field) {
        return field.toString().startsWith("/*public static final*/");
    }

    private static boolean isComponent(VariableTree field, TwinShape shape) {
        return shape == TwinShape.RECORD && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private Optional<TwinMember> member(Tree tree, TwinShape shape) {
        if (tree instanceof MethodTree method) {
            return isCompact(method, shape) ? Optional.empty() : Optional.of(method(method, shape));
        }
        if (tree instanceof VariableTree field) {
            return Optional.of(field(field, shape));
        }
        return tree instanceof ClassTree nested
                ? Optional.of(type(nested, nested.getSimpleName().toString()))
                : Optional.empty();
    }

    // A record's own constructor stays the implicit one.
    private static boolean isCompact(MethodTree method, TwinShape shape) {
        return shape == TwinShape.RECORD && method.getReturnType() == null && firstCall(method) == null;
    }

    private TwinMethod method(MethodTree tree, TwinShape shape) {
        return new TwinMethod(
                annotations(tree.getModifiers()),
                tree.getModifiers().getFlags(),
                text.ofAll(tree.getTypeParameters()),
                tree.getReturnType() == null ? null : type(tree.getReturnType()),
                tree.getName().toString(),
                tree.getParameters().stream().map(this::parameter).toList(),
                text.ofAll(tree.getThrows()),
                tree.getDefaultValue() == null ? "" : text.of(tree.getDefaultValue()),
                delegation(tree, shape),
                tree.getBody() != null);
    }

    private String delegation(MethodTree tree, TwinShape shape) {
        ExpressionTree call = tree.getReturnType() == null && shape != TwinShape.ENUM ? firstCall(tree) : null;
        return call != null ? text.of(call) + "; " : "";
    }

    private static @Nullable ExpressionTree firstCall(MethodTree tree) {
        List<? extends StatementTree> body =
                tree.getBody() == null ? List.of() : tree.getBody().getStatements();
        return body.stream()
                .limit(1)
                .filter(ExpressionStatementTree.class::isInstance)
                .map(statement -> ((ExpressionStatementTree) statement).getExpression())
                .filter(TwinReader::isOfConstructor)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOfConstructor(ExpressionTree call) {
        return call instanceof MethodInvocationTree invocation
                && invocation.getMethodSelect() instanceof IdentifierTree name
                && (name.getName().contentEquals("super") || name.getName().contentEquals("this"));
    }

    private TwinParameter parameter(VariableTree tree) {
        String type = type(tree.getType());
        boolean isVariable =
                tree.getType() instanceof ArrayTypeTree && tree.toString().endsWith("... " + tree.getName());
        String prefix = Stream.concat(
                        annotations(tree.getModifiers()).stream(),
                        tree.getModifiers().getFlags().stream().map(Modifier::toString))
                .reduce("", (a, b) -> a + " " + b);
        return new TwinParameter(
                prefix.strip(),
                isVariable ? type.substring(0, type.length() - "[]".length()) + "..." : type,
                tree.getName().toString());
    }

    private TwinField field(VariableTree tree, TwinShape shape) {
        String type = type(tree.getType());
        Set<Modifier> modifiers = tree.getModifiers().getFlags();
        boolean mayBeConstant = tree.getInitializer() != null
                && MAY_BE_CONSTANT.contains(type)
                && (shape.isInterface() || modifiers.contains(Modifier.FINAL));
        return new TwinField(
                annotations(tree.getModifiers()),
                modifiers,
                type,
                tree.getName().toString(),
                mayBeConstant ? text.of(tree.getInitializer()) : null);
    }

    // The brackets of an array may stand after a name, and mean the type.
    private String type(Tree tree) {
        return tree instanceof ArrayTypeTree array ? type(array.getType()) + "[]" : text.of(tree);
    }

    private List<String> annotations(ModifiersTree modifiers) {
        return text.ofAll(modifiers.getAnnotations());
    }
}
