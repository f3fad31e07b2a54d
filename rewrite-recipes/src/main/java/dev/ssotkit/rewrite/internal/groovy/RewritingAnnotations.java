package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.names.VisibleNames;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** Blocks annotations that make code out of a type that moves. */
final class RewritingAnnotations implements Rule<J.Annotation> {

    private static final Set<String> REWRITING = Set.of("Delegate", "Newify", "Category", "Mixin");

    private final RuleContext context;
    private final VisibleNames visible;

    RewritingAnnotations(RuleContext context) {
        this.context = context;
        this.visible = new VisibleNames(context);
    }

    @Override
    public Set<Class<? extends J.Annotation>> constructs() {
        return Set.of(J.Annotation.class);
    }

    @Override
    public void at(J.Annotation annotation, Cursor cursor, Findings found) {
        if (REWRITING.contains(annotation.getSimpleName())) {
            J.VariableDeclarations declared = cursor.firstEnclosing(J.VariableDeclarations.class);
            TypeKey key =
                    declared == null ? null : GroovyRoles.moving(context, declared.getType(), Placement.of(cursor));
            if (key != null) {
                holdRewritten(annotation, key, found);
            }
            visible.keys().stream()
                    .filter(each -> !annotation.getSimpleName().equals("Delegate"))
                    .filter(each -> context.hypothesis().movesAt(each, Placement.of(cursor)))
                    .forEach(each -> holdRewritten(annotation, each, found));
        }
    }

    private void holdRewritten(J.Annotation annotation, TypeKey key, Findings found) {
        found.hold(
                annotation,
                UseKind.TYPE,
                key,
                new Objection(
                        "@" + annotation.getSimpleName() + " makes code out of " + key + " when it is compiled",
                        "write that code by hand"));
    }
}
