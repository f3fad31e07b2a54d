package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.rewrite.internal.index.WrittenConstants;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Resources that are looked up beside a class that moves: from another package the same name leads elsewhere. */
public final class RelativeResources implements Rule<J> {

    private static final Set<String> LOOKUPS = Set.of("getResource", "getResourceAsStream");

    private record Lookup(J call, Expression beside) {}

    private final RuleContext context;
    private final ClassVariables variables;
    private final WrittenConstants constants;
    private final List<Lookup> later = new ArrayList<>();

    /** Asked in one file. */
    public RelativeResources(RuleContext context) {
        this.context = context;
        this.variables = new ClassVariables(context);
        this.constants =
                new WrittenConstants(context.file(), context.hypothesis().index());
    }

    @Override
    public Set<Class<? extends J>> constructs() {
        return Set.of(
                J.MethodInvocation.class,
                J.NewClass.class,
                J.VariableDeclarations.NamedVariable.class,
                J.Assignment.class);
    }

    @Override
    public void at(J tree, Cursor cursor, Findings found) {
        if (tree instanceof J.MethodInvocation call && LOOKUPS.contains(call.getSimpleName())) {
            if (call.getSelect() != null && !isAbsolute(call.getArguments().get(0))) {
                look(call, call.getSelect(), cursor, found);
            }
        } else if (tree instanceof J.MethodInvocation call) {
            JavaType.Method method = call.getMethodType();
            String called = call.getSimpleName()
                    + (method == null ? "" : method.getDeclaringType().getClassName());
            lookBesideArguments(call, called, call.getArguments(), cursor, found);
        } else if (tree instanceof J.NewClass made) {
            JavaType.FullyQualified type = TypeUtils.asFullyQualified(made.getType());
            lookBesideArguments(made, type == null ? "" : type.getClassName(), made.getArguments(), cursor, found);
        } else {
            variables.note(tree, cursor);
        }
    }

    // new ClassPathResource("x", Legacy.class), Resources.getResource(Legacy.class, "x")
    private void lookBesideArguments(
            J tree, String called, Iterable<Expression> arguments, Cursor cursor, Findings found) {
        if (called.toLowerCase(Locale.ROOT).contains("resource")) {
            arguments.forEach(argument -> look(tree, argument, cursor, found));
        }
    }

    private void look(J call, Expression beside, Cursor cursor, Findings found) {
        ClassVariables.HeldClass held = variables.classOf(beside, cursor);
        if (held != null) {
            hold(call, held, found);
        } else {
            later.add(new Lookup(call, beside));
        }
    }

    @Override
    public void atEnd(JavaSourceFile file, Findings found) {
        for (Lookup lookup : later) {
            variables.heldBy(lookup.beside()).forEach(held -> hold(lookup.call(), held, found));
        }
    }

    private void hold(J tree, ClassVariables.HeldClass held, Findings found) {
        if (!held.entry().canonicalType().packageName().equals(packageOf(held.key()))) {
            found.blocked(
                    tree,
                    UseKind.TYPE,
                    held.key(),
                    held.entry(),
                    new Objection(
                            "a resource is looked up beside " + held.key() + ", and "
                                    + held.entry().canonicalType() + " lies in another package",
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

    private boolean isAbsolute(Expression name) {
        String text = constants.textOf(name);
        return text != null && text.startsWith("/");
    }
}
