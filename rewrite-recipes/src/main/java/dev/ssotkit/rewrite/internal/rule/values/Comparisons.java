package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.Sink;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Blocks comparisons of what would come to be two unlike types (JLS 15.21.3). */
public final class Comparisons implements Rule<J.Binary> {

    private final RuleContext context;
    private final Mismatches mismatches;

    /** Asked in one file. */
    public Comparisons(RuleContext context) {
        this.context = context;
        this.mismatches = new Mismatches(context);
    }

    @Override
    public Set<Class<? extends J.Binary>> constructs() {
        return Set.of(J.Binary.class);
    }

    @Override
    public void at(J.Binary comparison, Cursor cursor, Findings found) {
        Place place = Placement.of(cursor);
        if (comparison.getOperator() != J.Binary.Type.Equal && comparison.getOperator() != J.Binary.Type.NotEqual) {
            return;
        }
        Expression left = comparison.getLeft().unwrap();
        PlacedType before = context.placement().of(left, place);
        Sink sink = new Sink(
                Sink.Kind.COMPARED,
                context.after(
                        comparison.getRight().unwrap(), context.placement().of(comparison.getRight(), place)));
        Objection objection = mismatches.of(context.after(left, before), before, sink);
        if (objection != null) {
            mismatches.block(left, before, sink, place, objection, found);
        }
    }
}
