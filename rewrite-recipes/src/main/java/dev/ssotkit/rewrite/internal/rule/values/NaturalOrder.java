package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
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
 * Collections and streams that sort their elements by the elements' own order: they compile with any element and throw
 * ClassCastException at run time if it has none.
 */
public final class NaturalOrder implements Rule<MethodCall> {

    private static final Set<String> SORTED = Set.of(
            "java.util.TreeSet",
            "java.util.TreeMap",
            "java.util.PriorityQueue",
            "java.util.concurrent.PriorityBlockingQueue",
            "java.util.concurrent.ConcurrentSkipListSet",
            "java.util.concurrent.ConcurrentSkipListMap");

    private static final Set<String> SORTS = Set.of("sort", "parallelSort");

    private final RuleContext context;

    public NaturalOrder(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends MethodCall>> constructs() {
        return Set.of(J.NewClass.class, J.MethodInvocation.class);
    }

    @Override
    public void at(MethodCall call, Cursor cursor, Findings found) {
        if (call instanceof J.NewClass construction) {
            collection(construction, cursor, found);
        } else if (call instanceof J.MethodInvocation invocation) {
            sort(invocation, cursor, found);
        }
    }

    private void collection(J.NewClass construction, Cursor cursor, Findings found) {
        TypeKey key = TypeKey.orNull(construction.getType());
        boolean isOrdered =
                construction.getConstructorType() != null && takesComparator(construction.getConstructorType());
        if (key != null && SORTED.contains(key.name()) && !isOrdered) {
            check(construction, construction.getType(), cursor, found);
        }
    }

    private void sort(J.MethodInvocation call, Cursor cursor, Findings found) {
        Expression stream = call.getSelect();
        if (stream != null
                && call.getSimpleName().equals("sorted")
                && Effects.given(call.getArguments()).isEmpty()
                && TypeUtils.isOfClassType(stream.getType(), "java.util.stream.Stream")) {
            check(call, stream.getType(), cursor, found);
        }
        JavaType.Method method = call.getMethodType();
        if (method != null
                && SORTS.contains(method.getName())
                && TypeUtils.isOfClassType(method.getDeclaringType(), "java.util.Arrays")
                && !takesComparator(method)
                && call.getArguments().get(0).getType() instanceof JavaType.Array array) {
            checkElement(call, TypeUtils.asFullyQualified(array.getElemType()), cursor, found);
        }
    }

    private void check(J tree, @Nullable JavaType type, Cursor cursor, Findings found) {
        List<JavaType> arguments =
                type instanceof JavaType.Parameterized generic ? generic.getTypeParameters() : List.of();
        checkElement(tree, arguments.isEmpty() ? null : TypeUtils.asFullyQualified(arguments.get(0)), cursor, found);
    }

    private static boolean takesComparator(JavaType.Method method) {
        return method.getParameterTypes().stream()
                .anyMatch(type -> TypeUtils.isOfClassType(type, "java.util.Comparator"));
    }

    private void checkElement(J tree, JavaType.@Nullable FullyQualified element, Cursor cursor, Findings found) {
        Place place = Placement.of(cursor);
        String comparable = "java.lang.Comparable";
        if (element != null
                && context.movingAt(element, place) != null
                && element.isAssignableTo(comparable)
                && !context.fit().isSubtypeAfter(element, place, TypeKey.of(comparable))) {
            found.blockAll(
                    tree,
                    context.movingIn(new PlacedType(element, place)),
                    new Objection(
                            "it sorts " + TypeKey.of(element) + " by its own order, and "
                                    + context.fit().nameAfter(element, place) + " is not Comparable",
                            "pass a Comparator, or make it Comparable"));
        }
    }
}
