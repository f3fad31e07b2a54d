package dev.ssotkit.rewrite.internal.rule.merges;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Blocks tests of one value for several types that the move brings together: where {@code instanceof A} and
 * {@code instanceof B} led two ways, both would lead the first, and a {@code switch} would not compile (JLS 14.11.1).
 */
public final class TypeTests {

    private record Test(J tree, JavaType.FullyQualified type, Object alternatives) {}

    private final RuleContext context;
    private final Map<String, List<Test>> tests = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    public TypeTests(RuleContext context) {
        this.context = context;
    }

    public void plan(J.InstanceOf test, Cursor cursor) {
        JavaType.FullyQualified type = test.getClazz() instanceof org.openrewrite.java.tree.TypedTree typed
                ? TypeUtils.asFullyQualified(typed.getType())
                : null;
        J.MethodDeclaration method = cursor.firstEnclosing(J.MethodDeclaration.class);
        if (type != null) {
            add(
                    (method == null ? "" : method.getId())
                            + test.getExpression().printTrimmed(cursor.getParentOrThrow()),
                    new Test(test, type, alternatives(cursor)),
                    cursor);
        }
    }

    public void plan(J.Case label, Cursor cursor) {
        UUID around = cursor.dropParentUntil(
                        parent -> parent instanceof J.Switch || parent instanceof J.SwitchExpression)
                .<J>getValue()
                .getId();
        for (J part : label.getCaseLabels()) {
            JavaType.FullyQualified type = part instanceof J.VariableDeclarations pattern
                    ? TypeUtils.asFullyQualified(pattern.getType())
                    : null;
            if (type != null) {
                add(around.toString(), new Test(part, type, part), cursor);
            }
        }
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
        String place = Placement.of(cursor);
        tests.computeIfAbsent(place + " " + value, key -> new ArrayList<>()).add(test);
        places.put(place + " " + value, place);
    }

    /** Blocks what was brought together in this file. */
    public void finish() {
        tests.forEach((value, same) -> {
            String place = places.getOrDefault(value, "");
            for (Test one : same) {
                for (Test other : same) {
                    if (one != other && one.alternatives() == other.alternatives()) {
                        merge(one, other, place);
                    } else if (one.alternatives() != other.alternatives() && meet(one.type(), other.type(), place)) {
                        block(one, place);
                        block(other, place);
                    }
                }
            }
        });
    }

    // x instanceof A || x instanceof B: once is enough.
    private void merge(Test one, Test other, String place) {
        boolean isSame =
                context.fit().nameAfter(one.type(), place).equals(context.fit().nameAfter(other.type(), place));
        if (isSame
                && one.tree() instanceof J.InstanceOf test
                && test.getPattern() == null
                && other.tree() instanceof J.InstanceOf second
                && second.getPattern() == null
                && Effects.isPure(second.getExpression())
                && !context.plan().isRedundant(one.tree().getId())
                && context.movingAt(other.type(), place) != null) {
            context.plan().redundant(other.tree().getId());
        }
    }

    private boolean meet(JavaType.FullyQualified one, JavaType.FullyQualified other, String place) {
        return !one.isAssignableTo(other.getFullyQualifiedName())
                && !other.isAssignableTo(one.getFullyQualifiedName())
                && context.fit().isSubtypeAfter(one, place, context.fit().nameAfter(other, place));
    }

    private void block(Test test, String place) {
        Entry entry = context.movingAt(test.type(), place);
        if (entry != null) {
            context.blocked(
                    test.tree(),
                    UseKind.TYPE,
                    String.valueOf(TypeNames.key(test.type())),
                    entry,
                    new Objection(
                            "one value is tested for types that would become one, or a subtype of each other",
                            "merge the branches first"));
        }
    }
}
