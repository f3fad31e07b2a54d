package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.rewrite.internal.hypothesis.ImportedNames;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** The simple names in one file of Kotlin or Groovy that stand for types that move, aliases among them. */
public final class VisibleNames {

    private final RuleContext context;
    private final Map<String, TypeKey> keys;

    public VisibleNames(RuleContext context) {
        this.context = context;
        this.keys = new ImportedNames(context.file(), context.hypothesis()).all();
        context.names().aliases().forEach((alias, key) -> {
            if (context.hypothesis().moves(key)) {
                keys.put(alias, key);
            }
        });
    }

    /** The type that a name stands for, if it moves there. */
    @Nullable
    public TypeKey keyOf(J.Identifier name, Cursor cursor) {
        TypeKey key = keys.get(name.getSimpleName());
        return context.hypothesis().movesAt(key, Placement.of(cursor)) ? key : null;
    }

    /** The types that code names of which there is no tree, by the names that they have here or in full. */
    public Set<TypeKey> keysIn(String code) {
        Set<TypeKey> found = new TreeSet<>();
        keys.forEach((name, key) -> {
            if (Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                    .matcher(code)
                    .find()) {
                found.add(key);
            }
        });
        context.hypothesis().moving().stream()
                .filter(key -> code.contains(key.name()))
                .forEach(found::add);
        return found;
    }

    /** Every type that some name stands for. */
    public Collection<TypeKey> keys() {
        return keys.values();
    }

    /** Holds back a type whose name the Java planner should have moved and did not understand. */
    public void holdUnlessPlanned(J.Identifier name, TypeKey key, Cursor cursor, Findings found) {
        if (!isPlanned(name, cursor)) {
            found.hold(
                    name,
                    UseKind.TYPE,
                    key,
                    new Objection("what this name stands for cannot be told", "write it in full"));
        }
    }

    // The name itself, what stands around it, or a longer name that it begins.
    private boolean isPlanned(J.Identifier name, Cursor cursor) {
        boolean isPlanned = isPlanned(name);
        Cursor around = cursor.getParentTreeCursor();
        while (!isPlanned && around.getValue() instanceof J tree) {
            isPlanned = isPlanned(tree);
            if (!(tree instanceof J.FieldAccess)) {
                break;
            }
            around = around.getParentTreeCursor();
        }
        return isPlanned;
    }

    private boolean isPlanned(J tree) {
        return context.plan().referenceOf(tree.getId()) != null
                || context.plan().knows(tree.getId());
    }
}
