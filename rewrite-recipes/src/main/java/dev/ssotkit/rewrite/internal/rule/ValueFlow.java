package dev.ssotkit.rewrite.internal.rule;

import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.FilePlan;
import dev.ssotkit.rewrite.internal.rule.Sink.Kind;
import dev.ssotkit.rewrite.internal.types.Functions;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.groovy.tree.G;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;
import org.openrewrite.kotlin.marker.By;

/** Finds out where a value goes (JLS 5): the tree around it tells. */
public final class ValueFlow {

    private final Hypothesis hypothesis;
    private final ArgumentFlow arguments;
    private final Placement places;
    private final Dialect dialect;

    ValueFlow(FilePlan plan, Hypothesis hypothesis, Placement places, Dialect dialect) {
        this.hypothesis = hypothesis;
        this.dialect = dialect;
        this.arguments = new ArgumentFlow(plan, places, dialect);
        this.places = places;
    }

    /** Where the value of the expression at the cursor goes. */
    public Sink sinkOf(Cursor cursor) {
        Object child = cursor.getValue();
        Place place = Placement.of(cursor);
        Cursor around = cursor.getParentTreeCursor();
        while (true) {
            Object parent = around.getValue();
            if (parent instanceof J.Ternary ternary && ternary.getCondition() == child) {
                return Sink.of(Kind.ANY);
            }
            if (child instanceof J.ControlParentheses<?> && !(parent instanceof J.Synchronized)) {
                return Sink.of(Kind.ANY);
            }
            if (parent instanceof J.Switch) {
                return Sink.of(Kind.DISCARDED);
            }
            if (parent instanceof J.Yield) {
                // Of the nearest switch expression, however deep in its statements (JLS 14.21).
                around = around.dropParentUntil(J.SwitchExpression.class::isInstance);
                child = around.getValue();
                around = around.getParentTreeCursor();
                continue;
            }
            boolean isSwitched = passesOn(parent) && (!(parent instanceof J.Block) || isSwitchBody(around));
            if (!isSwitched && !dialect.passesOn(around, child)) {
                return sinkIn(around, parent, child, place);
            }
            child = parent;
            around = around.getParentTreeCursor();
        }
    }

    // Values of these are the values of what stands in them.
    private static boolean passesOn(Object tree) {
        return tree instanceof J.Parentheses
                || tree instanceof J.ControlParentheses
                || tree instanceof J.Ternary
                || tree instanceof G.ExpressionStatement
                || tree instanceof J.Case
                || tree instanceof J.SwitchExpression
                || tree instanceof J.Block;
    }

    private static boolean isSwitchBody(Cursor block) {
        return block.getParentTreeCursor().getValue() instanceof J.SwitchExpression
                || block.getParentTreeCursor().getValue() instanceof J.Switch;
    }

    private Sink sinkIn(Cursor around, Object parent, Object child, Place place) {
        PlacedType element = AnnotationElements.elementAt(around);
        if (element != null) {
            return Sink.assigned(element);
        }
        if (parent instanceof J.VariableDeclarations.NamedVariable variable) {
            if (variable.getInitializer() != child) {
                return Sink.of(Kind.ANY);
            }
            if (around.getParentTreeCursor().getParentTreeCursor().getValue() instanceof J.Try.Resource) {
                return Sink.of(Kind.RESOURCE);
            }
            return isInferred(around) || isDelegate(around)
                    ? new Sink(Kind.INFERRED, new PlacedType(variable.getType(), place))
                    : assigned(declaredType(around, variable), variable, place);
        }
        if (parent instanceof J.Assignment assignment) {
            Object call = around.getParentTreeCursor().getValue();
            if (dialect.isNamed(assignment) && call instanceof MethodCall named) {
                return arguments.named(named, assignment, place);
            }
            if (assignment.getVariable() == child) {
                return Sink.of(Kind.ANY);
            }
            // Kotlin's a[i] = value is a.set(i, value).
            return assignment.getVariable() instanceof J.MethodInvocation set && set.getMethodType() != null
                    ? arguments.at(
                            set.getMethodType(),
                            set.getArguments().size(),
                            0,
                            assignment.getAssignment(),
                            places.of(set, set.getMethodType(), place))
                    : Sink.assigned(places.of(assignment.getVariable(), place));
        }
        if (parent instanceof J.Return || parent instanceof J.Lambda || isLastOfFunction(around, child)) {
            return result(around, place);
        }
        if (parent instanceof J.MethodInvocation call) {
            return call.getSelect() == child
                    ? Sink.of(Kind.RECEIVER)
                    : arguments.of(call, call.getArguments(), child, place);
        }
        if (parent instanceof J.NewClass construction) {
            return arguments.of(construction, construction.getArguments(), child, place);
        }
        if (parent instanceof J.NewArray array) {
            return array.getType() instanceof JavaType.Array type
                    ? Sink.assigned(new PlacedType(type.getElemType(), place))
                    : Sink.of(Kind.ANY);
        }
        if (parent instanceof J.TypeCast cast) {
            return new Sink(Kind.CAST, new PlacedType(cast.getType(), place));
        }
        if (parent instanceof J.InstanceOf test) {
            // Groovy compiles a test that can only fail.
            return dialect.acceptsFutileTests()
                    ? Sink.of(Kind.ANY)
                    : new Sink(Kind.CAST, new PlacedType(typeOf(test.getClazz()), place));
        }
        if (parent instanceof J.Binary binary) {
            return Sink.of(operand(binary));
        }
        if (parent instanceof J.FieldAccess || parent instanceof J.MemberReference) {
            return Sink.of(Kind.RECEIVER);
        }
        if (parent instanceof J.ForEachLoop.Control loop) {
            return new Sink(Kind.ITERATED, elementOf(loop, place));
        }
        if (parent instanceof J.Synchronized) {
            return Sink.of(Kind.LOCK);
        }
        if (parent instanceof J.Try.Resource) {
            return Sink.of(Kind.RESOURCE);
        }
        return Sink.of(isStatement(around, parent, child) ? Kind.DISCARDED : Kind.ANY);
    }

    private boolean isLastOfFunction(Cursor around, Object child) {
        return dialect.hasBlockValues()
                && around.getValue() instanceof J.Block block
                && around.getParentTreeCursor().getValue() instanceof J.Lambda
                && block.getStatements().get(block.getStatements().size() - 1) == child;
    }

    // The last expression of a Kotlin or Groovy block may be its value: only a function's own block is sure not to be.
    private boolean isStatement(Cursor around, Object parent, Object child) {
        if (dialect.hasBlockValues()) {
            return parent instanceof J.Block && around.getParentTreeCursor().getValue() instanceof J.MethodDeclaration;
        }
        return parent instanceof J.Block
                || parent instanceof J.If
                || parent instanceof J.If.Else
                || parent instanceof J.WhileLoop
                || parent instanceof J.DoWhileLoop
                || parent instanceof J.ForEachLoop
                || parent instanceof J.ForLoop
                || parent instanceof J.Label
                || parent instanceof J.ForLoop.Control control && control.getCondition() != child;
    }

    private static boolean isDelegate(Cursor variable) {
        J.VariableDeclarations declarations = variable.firstEnclosing(J.VariableDeclarations.class);
        return declarations != null
                && declarations.getMarkers().findFirst(By.class).isPresent();
    }

    private @Nullable JavaType declaredType(Cursor around, J.VariableDeclarations.NamedVariable variable) {
        J.VariableDeclarations declarations = around.firstEnclosing(J.VariableDeclarations.class);
        JavaType declared = declarations == null ? null : dialect.declaredBy(declarations);
        return declared == null ? variable.getType() : declared;
    }

    private static boolean isInferred(Cursor variable) {
        J.VariableDeclarations declarations = variable.firstEnclosing(J.VariableDeclarations.class);
        return declarations == null
                || declarations.getTypeExpression() == null
                || declarations.getTypeExpression() instanceof J.Identifier name
                        && name.getSimpleName().equals("var");
    }

    private Sink assigned(@Nullable JavaType type, J.VariableDeclarations.NamedVariable variable, Place place) {
        return Sink.assigned(new PlacedType(type, places.of(variable.getVariableType(), place)));
    }

    private Sink result(Cursor around, Place place) {
        for (Cursor cursor = around; ; cursor = cursor.getParentTreeCursor()) {
            if (cursor.getValue() instanceof J.Lambda lambda) {
                if (Functions.isVoid(lambda.getType())) {
                    return Sink.of(Kind.DISCARDED);
                }
                PlacedFunction function = functionOf(lambda, cursor);
                return function == null || function.result() == null
                        ? Sink.of(Kind.ANY)
                        : Sink.assigned(function.result());
            }
            if (cursor.getValue() instanceof J.MethodDeclaration method) {
                JavaType.Method type = method.getMethodType();
                return Sink.assigned(new PlacedType(type == null ? null : type.getReturnType(), place));
            }
            if (cursor.getValue() instanceof J.CompilationUnit || cursor.isRoot()) {
                return Sink.of(Kind.ANY);
            }
        }
    }

    /** The function that a lambda or method reference is, by what takes it; null where that cannot be told. */
    public @Nullable PlacedFunction functionOf(Expression function, Cursor cursor) {
        PlacedType taker = takerOf(cursor);
        PlacedFunction wanted = taker == null ? null : PlacedFunction.of(taker, hypothesis);
        return wanted == null
                ? PlacedFunction.of(new PlacedType(function.getType(), Placement.of(cursor)), hypothesis)
                : wanted;
    }

    // Kotlin makes an interface of a function by its name: Listener { .. }.
    private @Nullable PlacedType takerOf(Cursor function) {
        return function.getParentTreeCursor().getValue() instanceof J.NewClass made
                        && made.getBody() == null
                        && made.getType() instanceof JavaType.FullyQualified type
                        && type.getKind() == JavaType.FullyQualified.Kind.Interface
                ? new PlacedType(type, Placement.of(function))
                : sinkOf(function).at();
    }

    // What a loop's variable is written as, or else is used as.
    private @Nullable PlacedType elementOf(J.ForEachLoop.Control loop, Place place) {
        return loop.getVariable() instanceof J.VariableDeclarations variable
                ? new PlacedType(variable.getVariables().get(0).getType(), place)
                : null;
    }

    private static Kind operand(J.Binary binary) {
        if (binary.getOperator() == J.Binary.Type.Equal || binary.getOperator() == J.Binary.Type.NotEqual) {
            return Kind.COMPARED;
        }
        boolean isText = binary.getOperator() == J.Binary.Type.Addition
                && TypeNames.erasure(binary.getType()).equals("java.lang.String");
        return isText ? Kind.TEXT : Kind.ANY;
    }

    private static @Nullable JavaType typeOf(J tree) {
        return tree instanceof org.openrewrite.java.tree.TypedTree typed ? typed.getType() : null;
    }
}
