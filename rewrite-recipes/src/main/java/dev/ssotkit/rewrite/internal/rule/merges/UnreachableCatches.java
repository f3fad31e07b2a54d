package dev.ssotkit.rewrite.internal.rule.merges;

import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Completion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.NameTree;

/** Finds catches that nothing reaches any more (JLS 11.2.3): the compiler would reject them, so they go. */
public final class UnreachableCatches implements Rule<J.Try> {

    private final RuleContext context;

    public UnreachableCatches(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J.Try>> constructs() {
        return Set.of(J.Try.class);
    }

    /** To be asked after everything in the try statement is planned. */
    @Override
    public void at(J.Try attempt, Cursor cursor, Findings found) {
        if (attempt.getCatches().isEmpty()) {
            return;
        }
        Thrown before = Thrown.in(attempt, context.plan(), false);
        Thrown after = Thrown.in(attempt, context.plan(), true);
        if (after.changed().isEmpty()) {
            return;
        }
        Set<J.Try.Catch> dead = new HashSet<>();
        for (J.Try.Catch handler : attempt.getCatches()) {
            JavaType type = handler.getParameter().getType();
            if (handler.getParameter().getTree().getTypeExpression() instanceof J.MultiCatch several) {
                List<NameTree> unreached = several.getAlternatives().stream()
                        .filter(each -> each.getType() != null && isDead(each.getType(), before, after))
                        .toList();
                if (attempt.getResources() != null && !unreached.isEmpty()) {
                    block(after, "a catch of try-with-resources would be unreachable", found);
                } else if (unreached.size() == several.getAlternatives().size()) {
                    dead.add(handler);
                    found.unreachable(handler);
                } else if (!unreached.isEmpty() && !NarrowedCatch.meansTheSame(handler)) {
                    block(
                            after,
                            "an alternative of a catch would be unreachable, and the type of what is caught decides"
                                    + " something in it",
                            found);
                } else {
                    unreached.forEach(found::redundant);
                }
            } else if (type != null && isDead(type, before, after)) {
                if (attempt.getResources() != null) {
                    block(after, "a catch of try-with-resources would be unreachable", found);
                } else {
                    dead.add(handler);
                    found.unreachable(handler);
                }
            }
        }
        if (isCutOff(attempt, dead, cursor)) {
            block(after, "what follows a catch that goes would be unreachable", found);
        }
    }

    // Where only a catch that goes led on to the next statement.
    private boolean isCutOff(J.Try attempt, Set<J.Try.Catch> dead, Cursor cursor) {
        boolean ledOn = false;
        boolean leadsOn = Completion.isSure(attempt.getBody());
        for (J.Try.Catch handler : attempt.getCatches()) {
            boolean isDead =
                    dead.contains(handler) || context.plan().of(handler.getId()).isUnreachable();
            ledOn |= isDead && !Completion.leavesAtItsEnd(handler.getBody());
            leadsOn |= !isDead && Completion.isSure(handler.getBody());
        }
        return ledOn && !leadsOn && !Completion.isLast(cursor);
    }

    private void block(Thrown after, String reason, Findings found) {
        Objection objection = new Objection(reason, "remove it first");
        after.changed().forEach(tree -> found.add(new Finding.Held(tree.getId(), objection)));
    }

    private static boolean isDead(JavaType caught, Thrown before, Thrown after) {
        return Exceptions.mustBeThrown(caught) && before.reaches(caught) && !after.reaches(caught);
    }
}
