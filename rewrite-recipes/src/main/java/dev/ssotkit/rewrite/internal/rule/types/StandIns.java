package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.Set;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Whether what overrides a member, or stands in for it, still yields what the member allows. */
public final class StandIns {

    private final RuleContext context;

    /** Asked in one file. */
    public StandIns(RuleContext context) {
        this.context = context;
    }

    /** Blocks what moves in two types of which one is a subtype of the other today, and would be none. */
    public void check(
            J tree, PlacedType mine, String name, JavaType.FullyQualified owner, PlacedType theirs, Findings found) {
        boolean fitsNoMore = !context.fit().isUntouched(mine, theirs)
                && context.conversions().isAssignableToday(theirs, mine)
                && !context.fit().fits(mine, theirs);
        if (!fitsNoMore) {
            return;
        }
        Objection objection = new Objection(
                name + " of " + TypeKey.of(owner) + " yields a " + written(theirs)
                        + ", and what stands in for it here would yield a " + written(mine),
                "make the one a subtype of the other, or change a result by hand");
        Set<TypeKey> keys = context.movingIn(mine);
        keys.addAll(context.fit().mentionedThatMove(theirs));
        found.blockAll(tree, keys, objection);
    }

    private String written(PlacedType at) {
        return TypeNames.written(
                at.type(), type -> context.fit().nameAfter(type, at.place()).name());
    }
}
