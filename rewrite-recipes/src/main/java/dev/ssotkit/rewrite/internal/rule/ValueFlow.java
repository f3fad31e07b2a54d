package dev.ssotkit.rewrite.internal.rule;

import dev.ssotkit.map.Argument;
import dev.ssotkit.rewrite.internal.groovy.GroovyAttribution;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.kotlin.KotlinCalls;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.FilePlan;
import dev.ssotkit.rewrite.internal.rule.Sink.Kind;
import dev.ssotkit.rewrite.internal.tree.NamedArgument;
import dev.ssotkit.rewrite.internal.types.Functions;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.groovy.tree.G;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;
import org.openrewrite.kotlin.marker.By;

/** Finds out where a value goes (JLS 5): the tree around it tells. */
public final class ValueFlow {

    private final FilePlan plan;
    private final Placement places;
    private final Language language;
    private final GroovyAttribution attribution;

    ValueFlow(FilePlan plan, Placement places, Language language, GroovyAttribution attribution) {
        this.attribution = attribution;
        this.language = language;
        this.plan = plan;
        this.places = places;
    }

    /** Where the value of the expression at the cursor goes. */
    public Sink sinkOf(Cursor cursor) {
        Object child = cursor.getValue();
        String place = Placement.of(cursor);
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
            if (!passesOn(parent) || parent instanceof J.Block && !isSwitchBody(around)) {
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
                || tree instanceof J.Yield
                || tree instanceof G.ExpressionStatement
                || tree instanceof J.Case
                || tree instanceof J.SwitchExpression
                || tree instanceof J.Block;
    }

    private static boolean isSwitchBody(Cursor block) {
        return block.getParentTreeCursor().getValue() instanceof J.SwitchExpression
                || block.getParentTreeCursor().getValue() instanceof J.Switch;
    }

    private Sink sinkIn(Cursor around, Object parent, Object child, String place) {
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
                    ? Sink.of(Kind.ANY)
                    : assigned(declaredType(around, variable), variable, place);
        }
        if (parent instanceof J.Assignment assignment) {
            Object call = around.getParentTreeCursor().getValue();
            if (language == Language.KOTLIN && NamedArgument.is(assignment) && call instanceof MethodCall named) {
                return named(named, assignment, place);
            }
            if (assignment.getVariable() == child) {
                return Sink.of(Kind.ANY);
            }
            // Kotlin's a[i] = value is a.set(i, value).
            return assignment.getVariable() instanceof J.MethodInvocation set && set.getMethodType() != null
                    ? argumentAt(set.getMethodType(), set.getArguments().size(), 0, assignment.getAssignment(), place)
                    : Sink.assigned(places.of(assignment.getVariable(), place));
        }
        if (parent instanceof J.Return || parent instanceof J.Lambda) {
            return result(around, place);
        }
        if (parent instanceof J.MethodInvocation call) {
            return call.getSelect() == child
                    ? Sink.of(Kind.RECEIVER)
                    : argument(call, call.getArguments(), child, place);
        }
        if (parent instanceof J.NewClass construction) {
            return argument(construction, construction.getArguments(), child, place);
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
            return language == Language.GROOVY
                    ? Sink.of(Kind.ANY)
                    : new Sink(Kind.CAST, new PlacedType(typeOf(test.getClazz()), place));
        }
        if (parent instanceof J.Binary binary) {
            return Sink.of(operand(binary));
        }
        if (parent instanceof J.FieldAccess || parent instanceof J.MemberReference) {
            return Sink.of(Kind.RECEIVER);
        }
        if (parent instanceof J.ForEachLoop.Control) {
            return Sink.of(Kind.ITERATED);
        }
        if (parent instanceof J.Synchronized) {
            return Sink.of(Kind.LOCK);
        }
        if (parent instanceof J.Try.Resource) {
            return Sink.of(Kind.RESOURCE);
        }
        return Sink.of(isStatement(around, parent, child) ? Kind.DISCARDED : Kind.ANY);
    }

    // The last expression of a Kotlin or Groovy block may be its value: only a function's own block is sure not to be.
    private boolean isStatement(Cursor around, Object parent, Object child) {
        if (language != Language.JAVA) {
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
        JavaType declared = declarations == null ? null : attribution.declaredBy(declarations);
        return declared == null ? variable.getType() : declared;
    }

    private static boolean isInferred(Cursor variable) {
        J.VariableDeclarations declarations = variable.firstEnclosing(J.VariableDeclarations.class);
        return declarations == null
                || declarations.getTypeExpression() == null
                || declarations.getTypeExpression() instanceof J.Identifier name
                        && name.getSimpleName().equals("var");
    }

    private Sink assigned(@Nullable JavaType type, J.VariableDeclarations.NamedVariable variable, String place) {
        return Sink.assigned(new PlacedType(type, places.of(variable.getVariableType(), place)));
    }

    private Sink result(Cursor around, String place) {
        for (Cursor cursor = around; ; cursor = cursor.getParentTreeCursor()) {
            if (cursor.getValue() instanceof J.Lambda lambda) {
                if (Functions.isVoid(lambda.getType())) {
                    return Sink.of(Kind.DISCARDED);
                }
                JavaType type = Functions.resultOf(lambda.getType());
                return type == null ? Sink.of(Kind.ANY) : Sink.assigned(new PlacedType(type, place));
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

    private Sink argument(MethodCall call, List<Expression> arguments, Object child, String place) {
        int index = indexOf(arguments, child);
        JavaType.Method original = call.getMethodType();
        if (index < 0 || original == null) {
            return Sink.of(index < 0 ? Kind.ANY : Kind.UNKNOWN);
        }
        JavaType.Method changed = plan.methodOf(call.getId());
        if (changed == null) {
            boolean passesReceiver = language == Language.KOTLIN && KotlinCalls.isExtension(original);
            return argumentAt(
                    original, passesReceiver ? index + 1 : index, arguments.size(), (Expression) child, place);
        }
        int newIndex = newIndex(call, index);
        if (newIndex < 0 || changed.getParameterTypes().isEmpty()) {
            return Sink.of(Kind.DISCARDED);
        }
        return Sink.assigned(new PlacedType(
                parameter(changed, newIndex, (Expression) child, arguments.size()), places.of(changed, place)));
    }

    private Sink argumentAt(JavaType.Method method, int index, int given, Expression value, String place) {
        JavaType type = parameter(method, index, value, given);
        boolean isArray = TypeNames.isKotlinArray(value.getType());
        return Sink.assigned(new PlacedType(isArray ? type : TypeNames.elementOf(type), places.of(method, place)));
    }

    private Sink named(MethodCall call, J.Assignment argument, String place) {
        JavaType.Method original = call.getMethodType();
        String name = ((J.Identifier) argument.getVariable()).getSimpleName();
        int index = original == null ? -1 : KotlinCalls.indexOf(name, original);
        return original == null || index < 0
                ? Sink.of(Kind.UNKNOWN)
                : Sink.assigned(new PlacedType(original.getParameterTypes().get(index), places.of(original, place)));
    }

    private int newIndex(MethodCall call, int index) {
        List<Argument> arguments = plan.changeOf(call.getId())
                .filter(Change.Call.class::isInstance)
                .map(change -> ((Change.Call) change).arguments())
                .orElse(null);
        if (arguments == null) {
            return index;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).isParameter() && arguments.get(i).parameterIndex() == index) {
                return i;
            }
        }
        return -1;
    }

    private static int indexOf(List<Expression> arguments, Object child) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) == child) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable JavaType parameter(JavaType.Method method, int index, Expression argument, int given) {
        List<JavaType> parameters = method.getParameterTypes();
        int last = parameters.size() - 1;
        if (last < 0) {
            return null;
        }
        boolean isElement = given != parameters.size()
                || argument.getType() instanceof JavaType.FullyQualified; // A single one is no array of them.
        if (method.hasFlags(Flag.Varargs)
                && index >= last
                && parameters.get(last) instanceof JavaType.Array rest
                && isElement) {
            return rest.getElemType();
        }
        return parameters.get(Math.min(index, last));
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
