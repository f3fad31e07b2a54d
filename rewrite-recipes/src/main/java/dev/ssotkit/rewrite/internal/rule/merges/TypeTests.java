package dev.ssotkit.rewrite.internal.rule.merges;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Blocks tests of one value for several types that the move brings together: where {@code instanceof A} and
 * {@code instanceof B} led two ways, both would lead the first, and a {@code switch} would not compile (JLS 14.11.1).
 */
public final class TypeTests implements Rule<J> {

    private record Value(Place place, String text) {}

    /** Arrays are told by their depth, and tested as their elements are (JLS 4.10.3). */
    private record Test(J tree, JavaType.FullyQualified type, Object alternatives) {}

    private final RuleContext context;
    private final Map<Value, List<Test>> tests = new HashMap<>();

    public TypeTests(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J>> constructs() {
        return Set.of(J.InstanceOf.class, J.Case.class);
    }

    @Override
    public void at(J tree, Cursor cursor, Findings found) {
        if (tree instanceof J.InstanceOf test) {
            note(test, cursor);
        } else if (tree instanceof J.Case label) {
            note(label, cursor);
        }
    }

    private void note(J.InstanceOf test, Cursor cursor) {
        JavaType tested = test.getClazz() instanceof org.openrewrite.java.tree.TypedTree typed ? typed.getType() : null;
        JavaType.FullyQualified type = element(tested);
        J.MethodDeclaration method = cursor.firstEnclosing(J.MethodDeclaration.class);
        if (type != null) {
            add(
                    (method == null ? "" : method.getId())
                            + test.getExpression().printTrimmed(cursor.getParentOrThrow())
                            + depth(tested),
                    new Test(test, type, alternatives(cursor)),
                    cursor);
        }
    }

    private void note(J.Case label, Cursor cursor) {
        UUID around = cursor.dropParentUntil(
                        parent -> parent instanceof J.Switch || parent instanceof J.SwitchExpression)
                .<J>getValue()
                .getId();
        for (J part : label.getCaseLabels()) {
            JavaType tested = part instanceof J.VariableDeclarations pattern ? pattern.getType() : null;
            JavaType.FullyQualified type = element(tested);
            if (type != null) {
                add(around + depth(tested), new Test(part, type, part), cursor);
            }
        }
    }

    private static JavaType.@Nullable FullyQualified element(@Nullable JavaType type) {
        return type instanceof JavaType.Array array ? element(array.getElemType()) : TypeUtils.asFullyQualified(type);
    }

    private static String depth(@Nullable JavaType type) {
        return type instanceof JavaType.Array array ? "[]" + depth(array.getElemType()) : "";
    }

    // a || b: whichever of them is true, the way is the same.
    private static Object alternatives(Cursor test) {
        Object alternatives = test.getValue();
        for (Cursor around = test.getParentTreeCursor(); ; around = around.getParentTreeCursor()) {
            Object tree = around.getValue();
            if (tree instanceof J.Binary binary && binary.getOperator() == J.Binary.Type.Or) {
                alternatives = tree;
            } else if (!(tree instanceof J.Parentheses)) {
                return alternatives;
            }
        }
    }

    private void add(String value, Test test, Cursor cursor) {
        tests.computeIfAbsent(new Value(Placement.of(cursor), value), each -> new ArrayList<>())
                .add(test);
    }

    @Override
    public void atEnd(JavaSourceFile file, Findings found) {
        Set<J> redundant = new HashSet<>();
        tests.forEach((value, same) -> {
            Place place = value.place();
            for (Test one : same) {
                for (Test other : same) {
                    if (one != other && one.alternatives() == other.alternatives()) {
                        merge(one, other, place, redundant);
                    } else if (one.alternatives() != other.alternatives() && meet(one.type(), other.type(), place)) {
                        block(one, place, found);
                        block(other, place, found);
                    }
                }
            }
        });
        redundant.forEach(found::redundant);
    }

    // x instanceof A || x instanceof B: once is enough.
    private void merge(Test one, Test other, Place place, Set<J> redundant) {
        boolean isSame =
                context.fit().nameAfter(one.type(), place).equals(context.fit().nameAfter(other.type(), place));
        if (isSame
                && one.tree() instanceof J.InstanceOf test
                && test.getPattern() == null
                && other.tree() instanceof J.InstanceOf second
                && second.getPattern() == null
                && Effects.isPure(second.getExpression())
                && !redundant.contains(one.tree())
                && context.movingAt(other.type(), place) != null) {
            redundant.add(other.tree());
        }
    }

    private boolean meet(JavaType.FullyQualified one, JavaType.FullyQualified other, Place place) {
        return !one.isAssignableTo(other.getFullyQualifiedName())
                && !other.isAssignableTo(one.getFullyQualifiedName())
                && context.fit().isSubtypeAfter(one, place, context.fit().nameAfter(other, place));
    }

    private void block(Test test, Place place, Findings found) {
        Entry entry = context.movingAt(test.type(), place);
        if (entry != null) {
            found.blocked(
                    test.tree(),
                    UseKind.TYPE,
                    TypeKey.of(test.type()),
                    entry,
                    new Objection(
                            "one value is tested for types that would become one, or a subtype of each other",
                            "merge the branches first"));
        }
    }
}
