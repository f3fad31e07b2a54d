package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.hypothesis.Results;
import dev.ssotkit.rewrite.internal.hypothesis.SameTypes;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.PlacedFunction;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.Sink;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.Ancestors;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Blocks lambdas and method references whose function is handed something else than they go on to take, or wants
 * something else than they go on to yield (JLS 15.13.1, 15.13.2, 15.27.3): the interface that they become names it.
 */
public final class FunctionSignatures implements Rule<Expression> {

    private final RuleContext context;
    private final Mismatches mismatches;

    /** Asked in one file. */
    public FunctionSignatures(RuleContext context) {
        this.context = context;
        this.mismatches = new Mismatches(context);
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(J.Lambda.class, J.MemberReference.class);
    }

    @Override
    public void at(Expression value, Cursor cursor, Findings found) {
        PlacedFunction function = context.flow().functionOf(value, cursor);
        if (function == null) {
            return;
        }
        if (value instanceof J.Lambda lambda) {
            handed(lambda, function, Placement.of(cursor), found);
        } else if (value instanceof J.MemberReference reference) {
            at(reference, reference.getMethodType(), function, Placement.of(cursor), found);
        }
    }

    private void at(
            J.MemberReference reference,
            JavaType.@Nullable Method referenced,
            PlacedFunction function,
            Place place,
            Findings found) {
        if (referenced == null) {
            handed(reference, function, place, found);
            return;
        }
        if (context.plan().changeOf(reference.getId()).isEmpty()) {
            handed(reference, referenced, function, place, found);
        }
        yielded(reference, referenced, function, place, found);
    }

    private void handed(J.Lambda lambda, PlacedFunction function, Place place, Findings found) {
        for (int i = 0; i < function.parameters().size(); i++) {
            LambdaParameter parameter = LambdaParameter.of(lambda, i);
            if (parameter.isNamed()) {
                PlacedType given = function.parameters().get(i);
                PlacedType taken = parameter.taken(given, place);
                Objection objection = mismatches.inferred(standingFor(given, taken), taken);
                if (objection != null) {
                    block(lambda, taken, objection, found);
                }
            }
        }
    }

    // Of a type variable nobody but the taker knows what it stands for.
    private static PlacedType standingFor(PlacedType given, PlacedType taken) {
        return LambdaParameter.isVariable(given.type()) ? new PlacedType(taken.type(), given.place()) : given;
    }

    // Whatever it turns out to name would be handed what its function is.
    private void handed(J.MemberReference reference, PlacedFunction function, Place place, Findings found) {
        for (PlacedType given : function.parameters()) {
            PlacedType taken = new PlacedType(given.type(), place);
            Objection objection = mismatches.inferred(given, taken);
            if (objection != null) {
                block(reference, taken, objection, found);
            }
        }
    }

    private void handed(
            J.MemberReference reference,
            JavaType.Method referenced,
            PlacedFunction function,
            Place place,
            Findings found) {
        List<PlacedType> taken = takenBy(reference, referenced, place);
        // Of variable arity, or with more to it than these names say.
        for (int i = 0; taken.size() == function.parameters().size() && i < taken.size(); i++) {
            PlacedType given = standingFor(function.parameters().get(i), taken.get(i));
            Objection objection = mismatches.of(given, given, Sink.assigned(taken.get(i)));
            if (objection != null) {
                block(reference, taken.get(i), objection, found);
                block(reference, given, objection, found);
            }
        }
    }

    // The method that takes the place of the one that is named, and first what an unbound one is called on.
    private List<PlacedType> takenBy(J.MemberReference reference, JavaType.Method referenced, Place place) {
        JavaType.Method replacement = context.plan().methodOf(reference.getId());
        JavaType.Method method = replacement == null ? referenced : replacement;
        JavaType.FullyQualified containing =
                TypeUtils.asFullyQualified(reference.getContaining().getType());
        List<PlacedType> taken = new ArrayList<>();
        if (!method.isConstructor()
                && !method.hasFlags(Flag.Static)
                && TypeTrees.isTypeName(reference.getContaining())) {
            taken.add(new PlacedType(containing, place));
        }
        List<JavaType> seen = containing == null
                ? method.getParameterTypes()
                : Ancestors.parametersOf(method, asSeen(method.getDeclaringType(), containing));
        Place declaration =
                replacement == null ? context.placement().of(method, place) : Place.of(replacement.getDeclaringType());
        for (int i = 0; i < seen.size(); i++) {
            boolean isDeclared = seen.get(i) == method.getParameterTypes().get(i);
            taken.add(new PlacedType(
                    seen.get(i),
                    isDeclared
                            ? declaration
                            : context.placement()
                                    .of(reference.getContaining(), place)
                                    .place()));
        }
        return taken;
    }

    private static JavaType.FullyQualified asSeen(
            JavaType.FullyQualified declaring, JavaType.FullyQualified containing) {
        return Ancestors.of(containing).stream()
                .filter(ancestor -> ancestor.getFullyQualifiedName().equals(declaring.getFullyQualifiedName()))
                .findFirst()
                .orElse(declaring);
    }

    private void yielded(
            J.MemberReference reference, JavaType.Method method, PlacedFunction function, Place place, Findings found) {
        JavaType result = Results.resultOf(method);
        if (function.result() == null || SameTypes.mentionsVariable(result)) {
            return;
        }
        PlacedType before = new PlacedType(
                result, method.isConstructor() ? place : context.placement().of(method, place));
        JavaType.Method replacement = context.plan().methodOf(reference.getId());
        PlacedType after = replacement == null
                ? before
                : new PlacedType(Results.resultOf(replacement), Place.of(replacement.getDeclaringType()));
        Sink sink = Sink.assigned(function.result());
        Objection objection = mismatches.of(after, before, sink);
        if (objection != null) {
            mismatches.block(reference, before, sink, place, objection, found);
        }
    }

    private void block(Expression value, PlacedType mention, Objection objection, Findings found) {
        found.blockAll(value, context.fit().mentionedThatMove(mention), objection);
    }
}
