package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Variables;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Resources that are looked up beside a class that moves: from another package the same name leads elsewhere. */
public final class RelativeResources implements Rule<J> {

    private static final Set<String> LOOKUPS = Set.of("getResource", "getResourceAsStream");

    private final RuleContext context;
    private final Map<String, TypeKey> classesByVariable = new HashMap<>();

    /** Asked in one file. */
    public RelativeResources(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J>> constructs() {
        return Set.of(J.MethodInvocation.class, J.NewClass.class, J.VariableDeclarations.NamedVariable.class);
    }

    @Override
    public void at(J tree, Cursor cursor, Findings found) {
        if (tree instanceof J.VariableDeclarations.NamedVariable variable) {
            TypeKey key = classOf(variable.getInitializer(), cursor);
            String name = Variables.keyOf(variable.getVariableType());
            if (key != null && name != null) {
                classesByVariable.put(name, key);
            }
        } else if (tree instanceof J.MethodInvocation call && LOOKUPS.contains(call.getSimpleName())) {
            TypeKey key = classOf(call.getSelect(), cursor);
            if (key != null && !isAbsolute(call.getArguments().get(0))) {
                hold(call, key, found);
            }
        } else if (tree instanceof J.MethodInvocation call) {
            JavaType.Method method = call.getMethodType();
            String called = call.getSimpleName()
                    + (method == null ? "" : method.getDeclaringType().getClassName());
            holdArguments(call, called, call.getArguments(), cursor, found);
        } else if (tree instanceof J.NewClass made) {
            JavaType.FullyQualified type = TypeUtils.asFullyQualified(made.getType());
            holdArguments(made, type == null ? "" : type.getClassName(), made.getArguments(), cursor, found);
        }
    }

    // new ClassPathResource("x", Legacy.class), Resources.getResource(Legacy.class, "x")
    private void holdArguments(J tree, String called, Iterable<Expression> arguments, Cursor cursor, Findings found) {
        if (!called.toLowerCase(Locale.ROOT).contains("resource")) {
            return;
        }
        for (Expression argument : arguments) {
            TypeKey key = classOf(argument, cursor);
            if (key != null) {
                hold(tree, key, found);
            }
        }
    }

    private void hold(J tree, TypeKey key, Findings found) {
        Entry entry = context.hypothesis().entryOf(key);
        if (entry != null && !entry.canonicalType().packageName().equals(packageOf(key))) {
            found.blocked(
                    tree,
                    UseKind.TYPE,
                    key,
                    entry,
                    new Objection(
                            "a resource is looked up beside " + key + ", and " + entry.canonicalType()
                                    + " lies in another package",
                            "give it a name that starts with /, or move the resource"));
        }
    }

    private String packageOf(TypeKey key) {
        return context.hypothesis()
                .index()
                .find(key)
                .map(JavaType.FullyQualified::getPackageName)
                .orElse(key.qualifier());
    }

    private static boolean isAbsolute(Expression name) {
        return name instanceof J.Literal literal && literal.getValue() instanceof String text && text.startsWith("/");
    }

    // Legacy.class, legacy.getClass(), Class.forName("Legacy"), and a variable that holds one of them
    private @Nullable TypeKey classOf(@Nullable Expression expression, Cursor cursor) {
        Expression bare = expression == null ? null : expression.unwrap();
        TypeKey key = null;
        if (bare instanceof J.FieldAccess access && access.getSimpleName().equals("class")) {
            key = TypeKey.orNull(access.getTarget().getType());
        } else if (bare instanceof J.MethodInvocation call
                && call.getSimpleName().equals("getClass")
                && call.getSelect() != null) {
            key = TypeKey.orNull(call.getSelect().getType());
        } else if (bare instanceof J.MethodInvocation call
                && call.getSimpleName().equals("forName")
                && call.getArguments().get(0) instanceof J.Literal literal) {
            key = TypeKey.of(String.valueOf(literal.getValue()));
        } else if (bare != null) {
            key = classesByVariable.get(String.valueOf(Variables.keyOf(bare)));
        }
        return context.hypothesis().movesAt(key, Placement.of(cursor)) ? key : null;
    }
}
