package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import java.util.List;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Blocks type arguments that are written and would leave the bounds of their variables (JLS 4.5). */
public final class WrittenTypeArguments implements Rule<J.ParameterizedType> {

    private final TypeBounds bounds;

    /** Asked in one file. */
    public WrittenTypeArguments(RuleContext context) {
        this.bounds = new TypeBounds(context);
    }

    @Override
    public Set<Class<? extends J.ParameterizedType>> constructs() {
        return Set.of(J.ParameterizedType.class);
    }

    @Override
    public void at(J.ParameterizedType tree, Cursor cursor, Findings found) {
        if (tree.getType() instanceof JavaType.Parameterized given) {
            List<JavaType> variables = given.getType().getTypeParameters();
            for (int i = 0;
                    i < Math.min(variables.size(), given.getTypeParameters().size());
                    i++) {
                bounds.check(variables.get(i), given.getTypeParameters().get(i), tree, Placement.of(cursor), found);
            }
        }
    }
}
