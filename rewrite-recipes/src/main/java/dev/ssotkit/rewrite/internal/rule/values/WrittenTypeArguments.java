package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeParameters;
import java.util.List;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Blocks type arguments that are written and would leave the bounds of their variables (JLS 4.5). */
public final class WrittenTypeArguments implements Rule<J.ParameterizedType> {

    private final RuleContext context;
    private final TypeBounds bounds;

    /** Asked in one file. */
    public WrittenTypeArguments(RuleContext context) {
        this.context = context;
        this.bounds = new TypeBounds(context);
    }

    @Override
    public Set<Class<? extends J.ParameterizedType>> constructs() {
        return Set.of(J.ParameterizedType.class);
    }

    @Override
    public void at(J.ParameterizedType tree, Cursor cursor, Findings found) {
        if (tree.getType() instanceof JavaType.Parameterized given) {
            Place place = Placement.of(cursor);
            List<JavaType> variables = given.getType().getTypeParameters();
            Entry entry = context.movingAt(given, place);
            List<JavaType> after = entry == null
                    ? List.of()
                    : context.hypothesis()
                            .canonical(entry)
                            .map(TypeParameters::of)
                            .orElse(List.of());
            for (int i = 0;
                    i < Math.min(variables.size(), given.getTypeParameters().size());
                    i++) {
                JavaType argument = given.getTypeParameters().get(i);
                bounds.check(variables.get(i), argument, tree, place, found);
                if (after.size() == variables.size()) {
                    bounds.checkNew(
                            variables.get(i), after.get(i), new PlacedType(argument, place), given, tree, found);
                }
            }
        }
    }
}
