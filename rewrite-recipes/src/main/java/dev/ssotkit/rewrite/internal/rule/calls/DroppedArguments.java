package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.map.Argument;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.tree.Effects;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;

/** Names the arguments that nobody takes any more: what they said is not heard after the move. */
final class DroppedArguments {

    private static final int LONGEST = 60;

    private DroppedArguments() {}

    /** What a row says of them; empty where all are taken. */
    static String remark(J tree, @Nullable Change change, JavaType.Method original, Cursor cursor) {
        if (!(change instanceof Change.Call call) || call.arguments() == null) {
            return "";
        }
        Set<Integer> taken = call.arguments().stream()
                .filter(Argument::isParameter)
                .map(Argument::parameterIndex)
                .collect(Collectors.toCollection(HashSet::new));
        List<String> passed = passed(tree, original, cursor);
        String dropped = IntStream.range(0, passed.size())
                .filter(index -> !taken.contains(index))
                .mapToObj(passed::get)
                .collect(Collectors.joining(", "));
        return dropped.isEmpty() ? "" : "falls away: " + dropped;
    }

    private static List<String> passed(J tree, JavaType.Method original, Cursor cursor) {
        return tree instanceof MethodCall call && !(tree instanceof J.MemberReference)
                ? Effects.given(call.getArguments()).stream()
                        .map(argument -> shortened(argument, cursor))
                        .toList()
                : IntStream.range(0, original.getParameterTypes().size())
                        .mapToObj(index -> index < original.getParameterNames().size()
                                ? original.getParameterNames().get(index)
                                : "argument " + (index + 1))
                        .toList();
    }

    private static String shortened(Expression argument, Cursor cursor) {
        String text = argument.printTrimmed(cursor).replaceAll("\\s+", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
