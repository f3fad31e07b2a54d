package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.types.EnumConstants;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.kotlin.marker.By;
import org.openrewrite.kotlin.tree.K;

/** Blocks operators, which are functions of the type that they are used on (Kotlin specification, "Operator overloading"). */
final class KotlinOperators implements Rule<J> {

    private static final Set<J.Binary.Type> WITHOUT_CONVENTION =
            Set.of(J.Binary.Type.Equal, J.Binary.Type.NotEqual, J.Binary.Type.And, J.Binary.Type.Or);
    private static final Set<K.Binary.Type> WITHOUT_FUNCTION =
            Set.of(K.Binary.Type.IdentityEquals, K.Binary.Type.IdentityNotEquals, K.Binary.Type.Elvis);

    private final RuleContext context;
    private final EnumConstants constants;

    KotlinOperators(RuleContext context) {
        this.context = context;
        this.constants = new EnumConstants(context);
    }

    @Override
    public Set<Class<? extends J>> constructs() {
        return Set.of(
                J.Binary.class,
                K.Binary.class,
                J.Unary.class,
                J.AssignmentOperation.class,
                J.ArrayAccess.class,
                J.ForEachLoop.class,
                K.DestructuringDeclaration.class,
                J.VariableDeclarations.class);
    }

    @Override
    public void at(J tree, Cursor cursor, Findings found) {
        Place place = Placement.of(cursor);
        for (Expression operand : operandsOf(tree, cursor)) {
            TypeKey key = context.hypothesis().keyOf(operand.getType());
            if (key != null && context.hypothesis().movesAt(key, place)) {
                found.hold(
                        tree,
                        UseKind.CALL,
                        key,
                        new Objection("an operator that " + key + " defines", "call the method by its name"));
            }
        }
    }

    // Whose type decides which function is called.
    private List<Expression> operandsOf(J tree, Cursor cursor) {
        if (tree instanceof J.Binary binary) {
            return operandsOf(binary, cursor);
        }
        if (tree instanceof K.Binary binary) {
            return operandsOf(binary, cursor);
        }
        if (tree instanceof J.Unary unary) {
            return List.of(unary.getExpression());
        }
        if (tree instanceof J.AssignmentOperation assignment) {
            return List.of(assignment.getVariable());
        }
        if (tree instanceof J.ArrayAccess access) {
            return List.of(access.getIndexed());
        }
        if (tree instanceof J.ForEachLoop loop) {
            return List.of(loop.getControl().getIterable());
        }
        if (tree instanceof K.DestructuringDeclaration parts) {
            return initializersOf(parts.getInitializer());
        }
        return tree instanceof J.VariableDeclarations declared
                        && declared.getMarkers().findFirst(By.class).isPresent()
                ? initializersOf(declared)
                : List.of();
    }

    private List<Expression> operandsOf(J.Binary binary, Cursor cursor) {
        boolean isText = TypeNames.erasure(binary.getLeft().getType()).equals("java.lang.String");
        return WITHOUT_CONVENTION.contains(binary.getOperator())
                        || isText
                        || constants.areOfOneOrder(binary.getLeft(), cursor)
                ? List.of()
                : List.of(binary.getLeft(), binary.getRight());
    }

    private List<Expression> operandsOf(K.Binary binary, Cursor cursor) {
        boolean isRange =
                binary.getOperator() == K.Binary.Type.RangeTo && constants.areOfOneOrder(binary.getLeft(), cursor);
        if (WITHOUT_FUNCTION.contains(binary.getOperator()) || isRange) {
            return List.of();
        }
        boolean isContained =
                binary.getOperator() == K.Binary.Type.Contains || binary.getOperator() == K.Binary.Type.NotContains;
        return List.of(isContained ? binary.getRight() : binary.getLeft());
    }

    private static List<Expression> initializersOf(J.VariableDeclarations declared) {
        List<Expression> initializers = new ArrayList<>();
        for (J.VariableDeclarations.NamedVariable variable : declared.getVariables()) {
            if (variable.getInitializer() != null) {
                initializers.add(variable.getInitializer());
            }
        }
        return initializers;
    }
}
