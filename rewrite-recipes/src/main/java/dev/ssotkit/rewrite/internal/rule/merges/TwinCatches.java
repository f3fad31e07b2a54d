package dev.ssotkit.rewrite.internal.rule.merges;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;
import org.openrewrite.java.tree.NameTree;
import org.openrewrite.java.tree.TypeUtils;

/**
 * {@code catch (A | B)} and {@code catch (A) {..} catch (B) {..}} where one comes to cover the other, which the compiler
 * rejects (JLS 14.20): merged where both led to the same code, else blocked.
 */
public final class TwinCatches implements Rule<J.Try> {

    private static final Set<String> ANY_EXCEPTION = Set.of(
            "java.lang.Object",
            "java.lang.Throwable",
            "java.lang.Exception",
            "java.lang.RuntimeException",
            "java.lang.Error");

    private record Caught(J.Try.Catch handler, NameTree tree, JavaType.FullyQualified type) {}

    private final RuleContext context;

    public TwinCatches(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J.Try>> constructs() {
        return Set.of(J.Try.class);
    }

    @Override
    public void at(J.Try attempt, Cursor cursor, Findings found) {
        List<Caught> caught = new ArrayList<>();
        Set<J.Try.Catch> gone = new HashSet<>();
        for (J.Try.Catch handler : attempt.getCatches()) {
            for (Caught later : caughtBy(handler)) {
                for (Caught earlier : caught) {
                    if (!gone.contains(earlier.handler())) {
                        meet(earlier, later, cursor, gone, found);
                    }
                }
                caught.add(later);
            }
        }
    }

    /** The names of what a catch takes. */
    static List<NameTree> alternativesOf(J.Try.Catch handler) {
        Object type = handler.getParameter().getTree().getTypeExpression();
        return type instanceof J.MultiCatch several
                ? several.getAlternatives()
                : type instanceof NameTree one ? List.of(one) : List.of();
    }

    private static List<Caught> caughtBy(J.Try.Catch handler) {
        List<Caught> alternatives = new ArrayList<>();
        for (NameTree tree : alternativesOf(handler)) {
            JavaType.FullyQualified named = TypeUtils.asFullyQualified(tree.getType());
            if (named != null) {
                alternatives.add(new Caught(handler, tree, named));
            }
        }
        return alternatives;
    }

    private void meet(Caught earlier, Caught later, Cursor cursor, Set<J.Try.Catch> gone, Findings found) {
        Place place = Placement.of(cursor);
        boolean isCovered = covers(earlier.type(), later.type(), place);
        if (earlier.handler() == later.handler()) {
            if (!isCovered && !covers(later.type(), earlier.type(), place)) {
                return;
            }
            if (looksAtAnyException(later.handler())) {
                found.redundant((isCovered ? later : earlier).tree());
            } else {
                block(later.handler(), earlier, later, place, found);
            }
        } else if (isCovered) {
            if (isTwin(earlier, later, cursor)) {
                found.unreachable(later.handler());
                gone.add(later.handler());
            } else {
                block(later.handler(), earlier, later, place, found);
            }
        }
    }

    private boolean covers(JavaType.FullyQualified other, JavaType.FullyQualified type, Place place) {
        return !type.isAssignableTo(other.getFullyQualifiedName())
                && context.fit().isSubtypeAfter(type, place, context.fit().nameAfter(other, place));
    }

    private boolean isTwin(Caught one, Caught other, Cursor cursor) {
        Place place = Placement.of(cursor);
        return alternativesOf(one.handler()).size() == 1
                && alternativesOf(other.handler()).size() == 1
                && context.fit()
                        .nameAfter(one.type(), place)
                        .equals(context.fit().nameAfter(other.type(), place))
                && nameOf(one.handler()).equals(nameOf(other.handler()))
                && textOf(one.handler(), cursor).equals(textOf(other.handler(), cursor));
    }

    private static String nameOf(J.Try.Catch handler) {
        return handler.getParameter().getTree().getVariables().get(0).getSimpleName();
    }

    private static String textOf(J.Try.Catch handler, Cursor cursor) {
        return handler.getBody().printTrimmed(cursor);
    }

    // What the alternatives have in common will not be what it was: the code must ask of it what every exception has.
    private static boolean looksAtAnyException(J.Try.Catch handler) {
        boolean[] isEnough = {true};
        String name = nameOf(handler);
        new JavaIsoVisitor<Integer>() {
            @Override
            public J.Identifier visitIdentifier(J.Identifier read, Integer p) {
                if (read.getFieldType() != null && read.getSimpleName().equals(name)) {
                    isEnough[0] &= takesAny(getCursor().getParentTreeCursor().getValue(), read);
                }
                return read;
            }
        }.visit(handler.getBody(), 0);
        return isEnough[0];
    }

    private static boolean takesAny(Object parent, J.Identifier read) {
        if (!(parent instanceof MethodCall call) || call.getMethodType() == null) {
            return false;
        }
        if (call instanceof J.MethodInvocation invocation && invocation.getSelect() == read) {
            return ANY_EXCEPTION.contains(
                    call.getMethodType().getDeclaringType().getFullyQualifiedName());
        }
        List<Expression> arguments = call.getArguments();
        List<JavaType> parameters = call.getMethodType().getParameterTypes();
        int index = arguments.indexOf(read);
        return index >= 0
                && index < parameters.size()
                && parameters.get(index) instanceof JavaType.FullyQualified taken
                && ANY_EXCEPTION.contains(taken.getFullyQualifiedName());
    }

    private void block(J.Try.Catch handler, Caught one, Caught other, Place place, Findings found) {
        Set<TypeKey> keys = context.movingIn(new PlacedType(one.type(), place));
        keys.addAll(context.movingIn(new PlacedType(other.type(), place)));
        found.blockAll(
                handler,
                keys,
                new Objection("two exceptions would become one and be caught twice", "merge the catches first"));
    }
}
