package dev.ssotkit.rewrite.internal.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.groovy.tree.G;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** Which expressions can be left out, and where one that cannot may stand as a statement instead. */
public final class Effects {

    private Effects() {}

    /** Whether evaluating does nothing but give a value, so that leaving it out changes nothing. */
    public static boolean isPure(@Nullable Expression expression) {
        Expression bare = expression == null ? null : expression.unwrap();
        if (bare == null
                || bare instanceof J.Empty
                || bare instanceof J.Literal
                || bare instanceof J.Identifier
                || bare instanceof J.Lambda) {
            return true;
        }
        if (NamedArgument.is(bare)) {
            return isPure(((J.Assignment) bare).getAssignment());
        }
        if (bare instanceof J.FieldAccess access) {
            return !PropertyAccess.is(access) && isPure(access.getTarget());
        }
        if (bare instanceof G.MapEntry named) {
            return isPure(named.getValue());
        }
        if (bare instanceof J.MemberReference reference) {
            return isPure(reference.getContaining());
        }
        if (bare instanceof J.NewArray array) {
            return array.getDimensions().stream().allMatch(dimension -> isPure(dimension.getIndex()))
                    && (array.getInitializer() == null
                            || array.getInitializer().stream().allMatch(Effects::isPure));
        }
        if (bare instanceof J.Binary binary) {
            return binary.getType() instanceof JavaType.Primitive
                    && binary.getOperator() != J.Binary.Type.Division
                    && binary.getOperator() != J.Binary.Type.Modulo
                    && isValue(binary.getLeft())
                    && isValue(binary.getRight());
        }
        if (bare instanceof J.Unary unary) {
            return !unary.getOperator().isModifying() && isValue(unary.getExpression());
        }
        return false;
    }

    // Concatenation calls toString() on anything but these.
    private static boolean isValue(Expression expression) {
        return expression.getType() instanceof JavaType.Primitive && isPure(expression);
    }

    /**
     * Whether evaluating one expression may change the value of another that only reads: of a local variable it would have
     * to write it itself, and a final field has its value.
     */
    public static boolean mayChange(Expression effect, Expression read) {
        Set<String> written = new HashSet<>();
        new JavaIsoVisitor<Integer>() {
            @Override
            public @Nullable J preVisit(J tree, Integer p) {
                Expression target = Variables.writtenBy(tree);
                if (target != null) {
                    written.add(String.valueOf(Variables.keyOf(target)));
                }
                return tree;
            }
        }.visit(effect, 0);
        boolean[] found = {false};
        new JavaIsoVisitor<Integer>() {
            @Override
            public J.Lambda visitLambda(J.Lambda function, Integer p) {
                return function; // Reads when it runs.
            }

            @Override
            public J.Identifier visitIdentifier(J.Identifier name, Integer p) {
                JavaType.Variable variable = name.getFieldType();
                if (variable != null && !SelfReferences.is(name)) {
                    boolean isField = variable.getOwner() instanceof JavaType.FullyQualified;
                    found[0] |=
                            isField && !variable.hasFlags(Flag.Final) || written.contains(Variables.keyOf(variable));
                }
                return name;
            }
        }.visit(read, 0);
        return found[0];
    }

    /** Whether an expression may stand as a statement of its own (JLS 14.8). */
    public static boolean canBeStatement(Expression expression) {
        Expression bare = expression.unwrap();
        return bare instanceof J.MethodInvocation || bare instanceof J.NewClass || bare instanceof J.Assignment;
    }

    /**
     * The statement before which something may be evaluated that the tree at the cursor evaluates first; null where
     * anything else is evaluated before, or where no statement can stand.
     */
    public static @Nullable UUID statementBefore(Cursor cursor) {
        Object child = cursor.getValue();
        for (Cursor around = cursor.getParentTreeCursor(); ; around = around.getParentTreeCursor()) {
            Object parent = around.getValue();
            if (parent instanceof J.Block block) {
                boolean runs = !(around.getParentTreeCursor().getValue() instanceof J.ClassDeclaration)
                        && !(around.getParentTreeCursor().getValue() instanceof J.NewClass)
                        && !block.isStatic();
                return runs && child instanceof Statement statement ? statement.getId() : null;
            }
            if (!isEvaluatedFirst(child, parent)) {
                return null;
            }
            child = parent;
        }
    }

    private static boolean isEvaluatedFirst(Object child, Object parent) {
        if (parent instanceof J.MethodInvocation call) {
            boolean leads = call.getSelect() == child
                    || isPure(call.getSelect()) && firstArgument(call.getArguments()) == child;
            return leads
                    && !call.getSimpleName().equals("this")
                    && !call.getSimpleName().equals("super");
        }
        if (parent instanceof J.NewClass construction) {
            return construction.getEnclosing() == null && firstArgument(construction.getArguments()) == child;
        }
        if (parent instanceof J.VariableDeclarations declarations) {
            return declarations.getVariables().size() == 1;
        }
        if (parent instanceof J.Assignment assignment) {
            return assignment.getAssignment() == child && isPure(assignment.getVariable());
        }
        return parent instanceof J.VariableDeclarations.NamedVariable
                || parent instanceof J.Parentheses
                || parent instanceof J.TypeCast
                || parent instanceof J.Return
                || parent instanceof J.Throw
                || parent instanceof J.FieldAccess;
    }

    private static @Nullable Expression firstArgument(List<Expression> arguments) {
        return arguments.isEmpty() ? null : arguments.get(0);
    }

    /** The arguments that a call really has: OpenRewrite writes none as one empty expression. */
    public static List<Expression> given(List<Expression> arguments) {
        List<Expression> given = new ArrayList<>(arguments);
        given.removeIf(J.Empty.class::isInstance);
        return given;
    }
}
