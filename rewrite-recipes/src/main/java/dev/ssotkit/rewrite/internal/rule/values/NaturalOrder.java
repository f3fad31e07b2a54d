package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Collections and streams that sort their elements by the elements' own order: they compile with any element and throw
 * ClassCastException at run time if it has none.
 */
public final class NaturalOrder {

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

    public void plan(J.NewClass construction, Cursor cursor) {
        String key = TypeNames.key(construction.getType());
        boolean isOrdered =
                construction.getConstructorType() != null && takesComparator(construction.getConstructorType());
        if (key != null && SORTED.contains(key) && !isOrdered) {
            check(construction, construction.getType(), cursor);
        }
    }

    public void plan(J.MethodInvocation call, Cursor cursor) {
        Expression stream = call.getSelect();
        if (stream != null
                && call.getSimpleName().equals("sorted")
                && Effects.given(call.getArguments()).isEmpty()
                && TypeUtils.isOfClassType(stream.getType(), "java.util.stream.Stream")) {
            check(call, stream.getType(), cursor);
        }
        JavaType.Method method = call.getMethodType();
        if (method != null
                && SORTS.contains(method.getName())
                && TypeUtils.isOfClassType(method.getDeclaringType(), "java.util.Arrays")
                && !takesComparator(method)
                && call.getArguments().get(0).getType() instanceof JavaType.Array array) {
            checkElement(call, TypeUtils.asFullyQualified(array.getElemType()), cursor);
        }
    }

    private void check(J tree, @Nullable JavaType type, Cursor cursor) {
        List<JavaType> arguments =
                type instanceof JavaType.Parameterized generic ? generic.getTypeParameters() : List.of();
        checkElement(tree, arguments.isEmpty() ? null : TypeUtils.asFullyQualified(arguments.get(0)), cursor);
    }

    private static boolean takesComparator(JavaType.Method method) {
        return method.getParameterTypes().stream()
                .anyMatch(type -> TypeUtils.isOfClassType(type, "java.util.Comparator"));
    }

    private void checkElement(J tree, JavaType.@Nullable FullyQualified element, Cursor cursor) {
        String place = Placement.of(cursor);
        String comparable = "java.lang.Comparable";
        if (element != null
                && context.movingAt(element, place) != null
                && element.isAssignableTo(comparable)
                && !context.fit().isSubtypeAfter(element, place, comparable)) {
            context.blockAll(
                    tree,
                    context.movingIn(new PlacedType(element, place)),
                    new Objection(
                            "it sorts by the order of its elements, and the canonical type is not Comparable",
                            "pass a Comparator, or make the canonical type Comparable"));
        }
    }
}
