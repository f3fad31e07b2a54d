package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.index.ClassLoading;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Variables;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** Moves strings that reach {@code Class.forName} and its like. */
public final class LoadedNames implements Rule<Expression> {

    /** What only looks at a class, and gives nothing that one could be constructed with. */
    private static final Set<String> LOOKS = Set.of(
            "getName",
            "getSimpleName",
            "getTypeName",
            "getCanonicalName",
            "getPackageName",
            "isInstance",
            "isAssignableFrom",
            "cast",
            "getClassLoader",
            "getResource",
            "getResourceAsStream",
            "toString",
            "hashCode",
            "equals");

    private record Named(
            J.Literal literal,
            SpelledName name,
            Entry entry,
            Cursor cursor,
            @Nullable String variable) {}

    private final RuleContext context;
    private final NamedClassUses uses;
    private final List<Named> named = new ArrayList<>();
    private final Set<String> loaded = new HashSet<>();

    public LoadedNames(RuleContext context) {
        this.context = context;
        this.uses = new NamedClassUses(context.hypothesis());
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(J.MethodInvocation.class, J.Literal.class);
    }

    @Override
    public void at(Expression tree, Cursor cursor, Findings found) {
        if (tree instanceof J.MethodInvocation call) {
            note(call);
        } else if (tree instanceof J.Literal literal) {
            note(literal, cursor);
        }
    }

    // The variables whose value names a class to be loaded.
    private void note(J.MethodInvocation call) {
        if (ClassLoading.isBy(call.getSimpleName())) {
            for (Expression argument : call.getArguments()) {
                String variable = Variables.keyOf(argument);
                if (variable != null) {
                    loaded.add(variable);
                }
            }
        }
    }

    // A string that is a legacy type's name; whether it reaches a class loader, the whole file tells.
    private void note(J.Literal literal, Cursor cursor) {
        if (!(literal.getValue() instanceof String text) || text.isEmpty()) {
            return;
        }
        SpelledName name = SpelledName.of(text).orElse(null);
        if (name == null || !name.isPlain() && !name.isArray()) {
            return;
        }
        TypeKey key = name.key();
        Entry entry = context.hypothesis().entryOf(key);
        if (entry == null || !context.hypothesis().movesAt(key, Placement.of(cursor))) {
            return;
        }
        Object parent = cursor.getParentTreeCursor().getValue();
        if (parent instanceof J.MethodInvocation call && ClassLoading.isBy(call.getSimpleName())) {
            named.add(new Named(literal, name, entry, cursor.getParentTreeCursor(), null));
        } else if (parent instanceof J.VariableDeclarations.NamedVariable variable) {
            named.add(new Named(literal, name, entry, cursor, Variables.keyOf(variable.getVariableType())));
        }
    }

    @Override
    public void atEnd(JavaSourceFile file, Findings found) {
        for (Named each : named) {
            if (each.variable() == null || loaded.contains(each.variable())) {
                TypeKey key = each.name().key();
                // Nobody constructs an array of objects so that the objects are.
                if (!each.name().isArray() && uses.isPossible(key) && !isLookedAtOnly(each)) {
                    List<String> parameters =
                            NamedClassUses.constructorParameters(each.cursor()).orElse(List.of());
                    uses.report(each.literal(), key, each.entry(), parameters, found);
                } else {
                    found.rewritten(each.literal(), UseKind.TEXT, key, each.entry());
                }
                found.add(new Finding.Respelled(
                        each.literal().getId(), each.name().with(each.entry())));
            }
        }
    }

    // Where the call that loads the class stands as a statement, or is asked for its name and the like.
    private boolean isLookedAtOnly(Named name) {
        if (!(name.cursor().getValue() instanceof J.MethodInvocation load)) {
            return false;
        }
        Object parent = name.cursor().getParentTreeCursor().getValue();
        return parent instanceof J.Block && !context.dialect().hasBlockValues()
                || parent instanceof J.MethodInvocation call
                        && call.getSelect() == load
                        && LOOKS.contains(call.getSimpleName());
    }
}
