package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.NamedConstruction;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.index.ClassLoading;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.tree.Variables;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Plans strings that reach {@code Class.forName} and its like, and class literals that are constructed from. */
public final class ReflectionPlanner {

    private static final Set<String> CONSTRUCTORS = Set.of("getConstructor", "getDeclaredConstructor");
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
            String key,
            Entry entry,
            Cursor cursor,
            @Nullable String variable) {}

    private final RuleContext context;
    private final NamedConstruction construction;
    private final List<Named> named = new ArrayList<>();
    private final Set<String> loaded = new HashSet<>();

    public ReflectionPlanner(RuleContext context) {
        this.context = context;
        this.construction = new NamedConstruction(context.hypothesis());
    }

    /** Notes the variables whose value names a class to be loaded. */
    public void plan(J.MethodInvocation call) {
        if (ClassLoading.isBy(call.getSimpleName())) {
            for (Expression argument : call.getArguments()) {
                String variable = Variables.keyOf(argument);
                if (variable != null) {
                    loaded.add(variable);
                }
            }
        }
    }

    /** Notes a string that is a legacy type's name; whether it reaches a class loader, the whole file tells. */
    public void plan(J.Literal literal, Cursor cursor) {
        if (!(literal.getValue() instanceof String text) || text.isEmpty()) {
            return;
        }
        String key = TypeNames.key(text);
        Entry entry = context.hypothesis().entryOf(key);
        if (entry == null || !context.hypothesis().movesAt(key, Placement.of(cursor))) {
            return;
        }
        Object parent = cursor.getParentTreeCursor().getValue();
        if (parent instanceof J.MethodInvocation call && ClassLoading.isBy(call.getSimpleName())) {
            named.add(new Named(literal, key, entry, cursor.getParentTreeCursor(), null));
        } else if (parent instanceof J.VariableDeclarations.NamedVariable variable) {
            named.add(new Named(literal, key, entry, cursor, Variables.keyOf(variable.getVariableType())));
        }
    }

    /** {@code Legacy.class.getDeclaredConstructor()}. */
    public void plan(J.FieldAccess access, Cursor cursor) {
        String key = TypeNames.key(access.getTarget().getType());
        Entry entry = context.movingAt(access.getTarget().getType(), Placement.of(cursor));
        if (key == null || entry == null || !access.getSimpleName().equals("class")) {
            return;
        }
        Optional<List<String>> parameters = constructorParameters(cursor);
        if (parameters.isPresent()) {
            report(access, key, entry, parameters.get());
        }
    }

    /** Plans the strings that turned out to reach a class loader. */
    public void finish() {
        for (Named name : named) {
            if (name.variable() == null || loaded.contains(name.variable())) {
                if (construction.isPossible(name.key()) && !isLookedAtOnly(name)) {
                    List<String> parameters =
                            constructorParameters(name.cursor()).orElse(List.of());
                    report(name.literal(), name.key(), name.entry(), parameters);
                } else {
                    context.rewritten(name.literal(), UseKind.TEXT, name.key(), name.entry());
                }
                context.plan().text(name.literal().getId(), name.entry());
            }
        }
    }

    // Where the call that loads the class stands as a statement, or is asked for its name and the like.
    private boolean isLookedAtOnly(Named name) {
        if (!(name.cursor().getValue() instanceof J.MethodInvocation load)) {
            return false;
        }
        Object parent = name.cursor().getParentTreeCursor().getValue();
        return parent instanceof J.Block && context.language() == Language.JAVA
                || parent instanceof J.MethodInvocation call
                        && call.getSelect() == load
                        && LOOKS.contains(call.getSimpleName());
    }

    private void report(J tree, String key, Entry entry, List<String> parameters) {
        Optional<Objection> objection = construction.objection(key, entry, parameters);
        if (objection.isPresent()) {
            context.blocked(tree, UseKind.TEXT, key, entry, objection.get());
        } else if (entry.isNamesOnly()) {
            context.rewritten(tree, UseKind.TEXT, key, entry);
        } else {
            context.kept(tree, UseKind.TEXT, key, entry, NamedConstruction.SECOND_INSTANCE, "ask the accessor instead");
        }
    }

    // What the class is constructed with, where the same expression does it: X.getConstructor(String.class).
    private static Optional<List<String>> constructorParameters(Cursor cursor) {
        Object child = cursor.getValue();
        for (Cursor around = cursor.getParentTreeCursor(); ; around = around.getParentTreeCursor()) {
            Object parent = around.getValue();
            if (parent instanceof J.MethodInvocation call && call.getSelect() == child) {
                if (call.getSimpleName().equals("newInstance")) {
                    return Optional.of(List.of());
                }
                if (CONSTRUCTORS.contains(call.getSimpleName())) {
                    return Optional.of(Effects.given(call.getArguments()).stream()
                            .map(ReflectionPlanner::literalType)
                            .toList());
                }
            } else if (!(parent instanceof J.Parentheses)) {
                return Optional.empty();
            }
            child = parent;
        }
    }

    private static String literalType(Expression argument) {
        return argument.getType() instanceof JavaType.Parameterized type
                        && !type.getTypeParameters().isEmpty()
                ? TypeNames.erasure(type.getTypeParameters().get(0))
                : "an unknown type";
    }
}
