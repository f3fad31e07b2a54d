package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.rewrite.internal.plan.FilePlan;
import dev.ssotkit.rewrite.internal.plan.Hoist;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** Writes what calls that go leave behind before the statement that they stood in. */
final class LeftEffects {

    private final FilePlan plan;
    private final Map<UUID, List<Expression>> left = new HashMap<>();

    LeftEffects(FilePlan plan) {
        this.plan = plan;
    }

    /** Notes the receiver and the arguments that a call leaves behind. */
    void leave(UUID call, @Nullable Expression receiver, List<Expression> arguments) {
        Hoist hoist = plan.of(call).hoist();
        if (hoist != null) {
            List<Expression> here = left.computeIfAbsent(hoist.statement(), id -> new ArrayList<>());
            if (hoist.receiver() && receiver != null) {
                here.add(receiver);
            }
            hoist.arguments().forEach(index -> here.add(arguments.get(index)));
        }
    }

    /** A block with what is left behind before its statements. */
    J.Block before(J.Block block) {
        if (left.isEmpty()) {
            return block;
        }
        List<JRightPadded<Statement>> statements = new ArrayList<>();
        for (JRightPadded<Statement> statement : block.getPadding().getStatements()) {
            List<Expression> before = left.remove(statement.getElement().getId());
            if (before == null) {
                statements.add(statement);
                continue;
            }
            Space prefix = statement.getElement().getPrefix();
            for (Expression expression : before) {
                Statement effect = (Statement) expression.unwrap();
                statements.add(JRightPadded.build(effect.withPrefix(prefix)));
                prefix = Space.format(Whitespace.lastLine(prefix));
            }
            statements.add(statement.withElement(statement.getElement().withPrefix(prefix)));
        }
        return block.getPadding().withStatements(statements);
    }
}
