package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.map.Argument;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Objection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Whether a method reference can go on being one: it passes every argument on, in order (JLS 15.13). */
final class ReferenceForm {

    private static final String REMEDY = "write it as a lambda first";

    private ReferenceForm() {}

    /**
     * The problem with putting another method into a reference.
     *
     * @param receivers how many of the function's parameters are receivers: 1 for {@code Type::instanceMethod}
     */
    static @Nullable Objection objection(
            J.MemberReference reference, JavaType.Method original, Change.Call call, int receivers) {
        if (call.receiver() == Change.Receiver.ACCESSOR) {
            return new Objection("the instance would be looked up once, not at every call", REMEDY);
        }
        int passed = original.getParameterTypes().size();
        boolean sameReceivers = receivers == 0 || call.receiver() == Change.Receiver.SAME;
        if (!sameReceivers || !keeps(call.arguments(), passed)) {
            return new Objection("the method in its place takes other arguments", REMEDY);
        }
        return reference.getTypeParameters() == null
                ? null
                : new Objection("a method reference with type arguments", REMEDY);
    }

    private static boolean keeps(@Nullable List<Argument> arguments, int passed) {
        if (arguments == null) {
            return true;
        }
        if (arguments.size() != passed) {
            return false;
        }
        for (int i = 0; i < passed; i++) {
            if (!arguments.get(i).isParameter() || arguments.get(i).parameterIndex() != i) {
                return false;
            }
        }
        return true;
    }
}
