package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.rewrite.internal.hypothesis.Results;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** What a call that only Groovy has may come to where another method takes its place. */
final class GroovyReplacements {

    private final RuleContext context;
    private final Results results;

    GroovyReplacements(RuleContext context, Results results) {
        this.context = context;
        this.results = results;
    }

    /**
     * What speaks against what was planned for a call; null if nothing does, or nothing was.
     *
     * @param given its arguments
     * @param isAdded whether the language adds the method
     */
    @Nullable
    Objection objection(J tree, JavaType.Method original, List<Expression> given, boolean isAdded, Place place) {
        JavaType.Method replacement = context.plan().methodOf(tree.getId());
        if (replacement == null) {
            return null;
        }
        if (isAdded && !results.isKept(original, replacement, place)) {
            return new Objection(
                    replacement.getName() + " of " + TypeKey.of(replacement.getDeclaringType()) + " yields "
                            + TypeNames.erasure(Results.resultOf(replacement)) + ", and that of "
                            + TypeKey.of(original.getDeclaringType()) + " "
                            + TypeNames.erasure(Results.resultOf(original)),
                    "write it as a call on its class");
        }
        if (isChosenAtRunTime(original, replacement, given, tree instanceof J.MemberReference)) {
            return new Objection(
                    "which overload of " + replacement.getName() + " it would reach is decided at run time",
                    "map the call in `calls` to a method without overloads");
        }
        if (given.stream().anyMatch(J.Lambda.class::isInstance) && reorders(tree)) {
            return new Objection("a closure after the parentheses would change its place", "pass it inside them");
        }
        if (tree instanceof J.MethodInvocation call
                && !call.getName().getMarkers().getMarkers().isEmpty()
                && context.plan()
                        .changeOf(tree.getId())
                        .filter(change -> change instanceof Change.Call to && to.receiver() != Change.Receiver.SAME)
                        .isPresent()) {
            return new Objection("it is called on what is there only (?. or *.)", "call it with a dot");
        }
        return null;
    }

    private boolean reorders(J tree) {
        return context.plan()
                .changeOf(tree.getId())
                .filter(change -> change instanceof Change.Call call && call.arguments() != null)
                .isPresent();
    }

    // The arguments' own classes choose among overloads: one that legacy has not could come in between.
    private boolean isChosenAtRunTime(
            JavaType.Method original, JavaType.Method replacement, List<Expression> given, boolean isPointer) {
        boolean isCertain = !isPointer && given.stream().allMatch(GroovyReplacements::isExact);
        if (isCertain || replacement.getParameterTypes().isEmpty()) {
            return false;
        }
        List<String> reached = TypeNames.erasures(replacement.getParameterTypes());
        Set<List<String>> known = Set.copyOf(Members.methods(original.getDeclaringType(), original.getName()).stream()
                .map(method -> TypeNames.erasures(method.getParameterTypes()))
                .toList());
        return Members.methods(replacement.getDeclaringType(), replacement.getName()).stream()
                .map(method -> TypeNames.erasures(method.getParameterTypes()))
                .anyMatch(other -> other.size() == reached.size() && !other.equals(reached) && !known.contains(other));
    }

    private static boolean isExact(Expression argument) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(argument.getType());
        return argument.getType() instanceof JavaType.Primitive || type != null && type.hasFlags(Flag.Final);
    }
}
