package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.PlacedFunction;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.Sink;
import dev.ssotkit.rewrite.internal.tree.FunctionTrees;
import dev.ssotkit.rewrite.internal.tree.Variables;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Blocks generic results and fields that go to a parameter of another type than today: the compiler casts them to what takes
 * them, and a cast to something wider, or none, does not fail where today's does (JLS 4.6, 4.12.2, 15.12.3).
 */
public final class LostCasts implements Rule<Expression> {

    private static final Set<String> ABOVE_ARRAYS =
            Set.of("java.lang.Object", "java.lang.Cloneable", "java.io.Serializable");

    private final RuleContext context;

    /** Asked in one file. */
    public LostCasts(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(
                J.MethodInvocation.class,
                J.FieldAccess.class,
                J.Identifier.class,
                J.Lambda.class,
                J.MemberReference.class);
    }

    @Override
    public void at(Expression value, Cursor cursor, Findings found) {
        MethodCall call = cursor.getParentTreeCursor().firstEnclosing(MethodCall.class);
        JavaType.Method reached = call == null ? null : context.plan().methodOf(call.getId());
        if (call == null || reached == null) {
            return;
        }
        if (FunctionTrees.isFunction(value)) {
            function(value, cursor, call, reached, found);
        } else {
            JavaType declared = declaredType(value);
            if (declared != null && elementOf(declared) instanceof JavaType.GenericTypeVariable) {
                value(declared, cursor, call, reached, found);
            }
        }
    }

    private void value(JavaType declared, Cursor cursor, MethodCall call, JavaType.Method reached, Findings found) {
        Sink today = context.flowToday().sinkOf(cursor);
        Sink after = context.flow().sinkOf(cursor);
        if (today.at() == null || after.at() == null || today.kind() != Sink.Kind.ASSIGNED) {
            return;
        }
        if (!erasure(today.at()).equals(erasure(after.at()))
                && isCast(declared, today.at().type())) {
            String type = TypeNames.erasure(today.at().type());
            Objection objection = new Objection(
                    "the compiler casts this to " + type + " today, and would not for " + written(reached),
                    "write the cast to " + type + " here");
            block(call, Placement.of(cursor), objection, found);
        }
    }

    // What the function yields is cast inside of it (JLS 15.13.3, 15.27.4).
    private void function(
            Expression function, Cursor cursor, MethodCall call, JavaType.Method reached, Findings found) {
        PlacedFunction today = context.flowToday().functionOf(function, cursor);
        PlacedFunction after = context.flow().functionOf(function, cursor);
        if (today != null && after != null && !result(today).equals(result(after))) {
            Objection objection = new Objection(
                    "this yields " + result(today) + " today, and would yield " + result(after) + " for "
                            + written(reached),
                    "give both the same type arguments");
            block(call, Placement.of(cursor), objection, found);
        }
    }

    private String result(PlacedFunction function) {
        return function.result() == null ? "anything" : erasure(function.result());
    }

    private static @Nullable JavaType declaredType(Expression value) {
        if (value instanceof J.MethodInvocation call) {
            return call.getMethodType() == null
                    ? null
                    : Members.declared(call.getMethodType()).getReturnType();
        }
        JavaType.Variable field = Variables.variableOf(value);
        return field == null || !(field.getOwner() instanceof JavaType.FullyQualified)
                ? null
                : Members.declaredType(field);
    }

    private String erasure(PlacedType at) {
        return context.erasures().of(List.of(at.type()), at.place()).get(0);
    }

    private static JavaType elementOf(JavaType type) {
        return type instanceof JavaType.Array array ? elementOf(array.getElemType()) : type;
    }

    // Whether the erasure of a type is none of the other (JLS 4.10.2, 4.10.3).
    private static boolean isCast(JavaType declared, @Nullable JavaType taken) {
        if (declared instanceof JavaType.Array array) {
            return taken instanceof JavaType.Array other
                    ? isCast(array.getElemType(), other.getElemType())
                    : !ABOVE_ARRAYS.contains(TypeNames.erasure(taken));
        }
        return taken instanceof JavaType.Array || !TypeUtils.isAssignableTo(TypeNames.erasure(taken), erased(declared));
    }

    // The leftmost bound (JLS 4.6).
    private static JavaType erased(JavaType type) {
        return type instanceof JavaType.GenericTypeVariable variable
                ? variable.getBounds().isEmpty()
                        ? JavaType.ShallowClass.build("java.lang.Object")
                        : erased(variable.getBounds().get(0))
                : type;
    }

    private static String written(JavaType.Method reached) {
        return (reached.isConstructor() ? "the constructor" : reached.getName())
                + TypeNames.inParentheses(TypeNames.erasures(reached.getParameterTypes())) + " of "
                + TypeNames.erasure(reached.getDeclaringType());
    }

    private void block(MethodCall call, Place place, Objection objection, Findings found) {
        Set<TypeKey> keys = context.receiversOf(call, place);
        if (call instanceof J.NewClass made && made.getType() != null) {
            keys.addAll(context.movingIn(new PlacedType(made.getType(), place)));
        }
        if (keys.isEmpty()) {
            found.add(new Finding.Withdrawn(call.getId(), objection));
        }
        found.blockAll(call, keys, objection);
    }
}
