package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** Blocks imports of members of a type that moves, in a form for which a language has no edit. */
public abstract class HeldImports implements Rule<J.Import> {

    protected final RuleContext context;
    private final String reason;

    /** @param reason why such an import stays, as the table says it */
    protected HeldImports(RuleContext context, String reason) {
        this.context = context;
        this.reason = reason;
    }

    /** The keys of the types of which it imports a member in that form; none if it does not. */
    protected abstract Stream<TypeKey> ownersIn(J.Import anImport);

    @Override
    public final Set<Class<? extends J.Import>> constructs() {
        return Set.of(J.Import.class);
    }

    @Override
    public final void at(J.Import anImport, Cursor cursor, Findings found) {
        ownersIn(anImport)
                .filter(context.hypothesis()::moves)
                .forEach(key -> found.hold(
                        anImport, UseKind.IMPORT, key, new Objection(reason + " of " + key, "call it on the type")));
    }
}
