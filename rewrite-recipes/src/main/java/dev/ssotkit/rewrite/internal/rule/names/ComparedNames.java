package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.tree.SwitchLabels;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.TypeUtils;

/** Strings that are compared with what a class says its name is. */
final class ComparedNames {

    private static final Set<String> NAMES = Set.of("getName", "getTypeName", "getCanonicalName");
    private static final Set<String> SOURCE_NAMES = Set.of("getCanonicalName");

    private final Hypothesis hypothesis;

    ComparedNames(Hypothesis hypothesis) {
        this.hypothesis = hypothesis;
    }

    /** Whether a literal at a cursor is: in a call with both, on either side of an operator, or as a label of a switch. */
    boolean isWithNameOfClass(Cursor cursor, J.Literal literal) {
        return isWith(NAMES, cursor, literal);
    }

    /** Whether it is compared with a name in which a nested class stands after a dot (JLS 6.7). */
    boolean isWithSourceName(Cursor cursor, J.Literal literal) {
        return isWith(SOURCE_NAMES, cursor, literal);
    }

    private static boolean isWith(Set<String> names, Cursor cursor, J.Literal literal) {
        Object parent = cursor.getParentTreeCursor().getValue();
        if (parent instanceof J.MethodInvocation call) {
            return Stream.concat(Stream.ofNullable(call.getSelect()), call.getArguments().stream())
                    .anyMatch(part -> part != literal && isOneOf(names, part));
        }
        if (parent instanceof J.Binary binary) {
            boolean isEquality =
                    binary.getOperator() == J.Binary.Type.Equal || binary.getOperator() == J.Binary.Type.NotEqual;
            return isEquality && (isOneOf(names, binary.getLeft()) || isOneOf(names, binary.getRight()));
        }
        return SwitchLabels.isAt(cursor) && isOneOf(names, selectorOf(cursor));
    }

    /** Whether a literal is a label, and another label of the same switch would be the same after the move. */
    boolean isLabelTwice(Cursor cursor, J.Literal literal) {
        J.Block cases = SwitchLabels.isAt(cursor) ? cursor.firstEnclosing(J.Block.class) : null;
        if (cases == null) {
            return false;
        }
        String own = moved(literal);
        List<J.Literal> labels = cases.getStatements().stream()
                .filter(J.Case.class::isInstance)
                .flatMap(each -> ((J.Case) each).getCaseLabels().stream())
                .map(label -> label instanceof Expression written ? written.unwrap() : label)
                .filter(J.Literal.class::isInstance)
                .map(J.Literal.class::cast)
                .toList();
        return labels.stream().filter(label -> moved(label).equals(own)).count() > 1;
    }

    private String moved(J.Literal label) {
        String text = String.valueOf(label.getValue());
        return SpelledName.of(text)
                .filter(name -> hypothesis.moves(name.key()) && hypothesis.entryOf(name.key()) != null)
                .map(name -> name.with(Objects.requireNonNull(hypothesis.entryOf(name.key()))))
                .orElse(text);
    }

    private static @Nullable Expression selectorOf(Cursor label) {
        for (Cursor around = label; around != null && !around.isRoot(); around = around.getParentTreeCursor()) {
            if (around.getValue() instanceof J.Switch choice) {
                return choice.getSelector().getTree();
            }
            if (around.getValue() instanceof J.SwitchExpression choice) {
                return choice.getSelector().getTree();
            }
        }
        return null;
    }

    private static boolean isOneOf(Set<String> names, @Nullable Expression expression) {
        Expression bare = expression == null ? null : expression.unwrap();
        return bare instanceof J.MethodInvocation call
                && call.getSelect() != null
                && names.contains(call.getSimpleName())
                && TypeUtils.isOfClassType(call.getSelect().getType(), "java.lang.Class");
    }
}
