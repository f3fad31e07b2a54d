package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** Reports class literals that are constructed from: {@code Legacy.class.getDeclaredConstructor()}. */
public final class ReflectedClasses implements Rule<J.FieldAccess> {

    private final RuleContext context;
    private final NamedClassUses uses;

    /** Asked in one file. */
    public ReflectedClasses(RuleContext context) {
        this.context = context;
        this.uses = new NamedClassUses(context.hypothesis());
    }

    @Override
    public Set<Class<? extends J.FieldAccess>> constructs() {
        return Set.of(J.FieldAccess.class);
    }

    @Override
    public void at(J.FieldAccess access, Cursor cursor, Findings found) {
        TypeKey key = TypeKey.orNull(access.getTarget().getType());
        Entry entry = context.movingAt(access.getTarget().getType(), Placement.of(cursor));
        if (key == null || entry == null || !access.getSimpleName().equals("class")) {
            return;
        }
        Optional<List<String>> parameters = NamedClassUses.constructorParameters(cursor);
        if (parameters.isPresent()) {
            uses.report(access, key, entry, parameters.get(), found);
        }
    }
}
