package dev.ssotkit.rewrite.internal.rule.merges;

import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Completion;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Finds catches that nothing reaches any more (JLS 11.2.3): the compiler would reject them, so they go. */
public final class CatchPlanner {

    private final RuleContext context;

    public CatchPlanner(RuleContext context) {
        this.context = context;
    }

    /** To be asked after everything in the try statement is planned. */
    public void plan(J.Try attempt, Cursor cursor) {
        if (attempt.getCatches().isEmpty()) {
            return;
        }
        Thrown before = Thrown.in(attempt, context.plan(), false);
        Thrown after = Thrown.in(attempt, context.plan(), true);
        if (after.changed().isEmpty()) {
            return;
        }
        for (J.Try.Catch handler : attempt.getCatches()) {
            JavaType type = handler.getParameter().getType();
            if (type instanceof JavaType.MultiCatch several) {
                boolean anyDead = several.getThrowableTypes().stream().anyMatch(each -> isDead(each, before, after));
                if (anyDead) {
                    block(after, "an alternative of a catch would be unreachable");
                }
            } else if (type != null && isDead(type, before, after)) {
                if (attempt.getResources() != null) {
                    block(after, "a catch of try-with-resources would be unreachable");
                } else {
                    context.plan().deadCatch(handler.getId());
                }
            }
        }
        if (isCutOff(attempt, cursor)) {
            block(after, "what follows a catch that goes would be unreachable");
        }
    }

    // Where only a catch that goes led on to the next statement.
    private boolean isCutOff(J.Try attempt, Cursor cursor) {
        boolean ledOn = false;
        boolean leadsOn = Completion.isSure(attempt.getBody());
        for (J.Try.Catch handler : attempt.getCatches()) {
            boolean isDead = context.plan().isDeadCatch(handler.getId());
            ledOn |= isDead && !Completion.leavesAtItsEnd(handler.getBody());
            leadsOn |= !isDead && Completion.isSure(handler.getBody());
        }
        return ledOn && !leadsOn && !Completion.isLast(cursor);
    }

    private void block(Thrown after, String reason) {
        Objection objection = new Objection(reason, "remove it first");
        after.changed().forEach(tree -> context.plan().hold(tree.getId(), objection));
    }

    private static boolean isDead(JavaType caught, Thrown before, Thrown after) {
        return Exceptions.mustBeThrown(caught) && before.reaches(caught) && !after.reaches(caught);
    }
}
