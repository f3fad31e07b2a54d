package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Variables;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Strings that are the name of a class that moves and that no class loader is seen to get. They move where what reads them
 * knows the class by its name: an annotation, a comparison with the name of a class, a key that moves in a file of the run.
 * They stay, without a word from here, where they are only shown. Of all others nobody can tell: they hold the class.
 */
public final class NamingStrings implements Rule<Expression> {

    private static final Objection UNKNOWN = new Objection(
            "this string names the class, and nothing here shows what reads it",
            "take the name from the class literal, or move the string by hand before the run");
    private static final Objection TWO_LABELS =
            new Objection("two labels of this switch would become one", "merge them by hand");
    // What shows a text, or looks up a logger of that name, does not mind which class there is.
    private static final Set<String> SHOWING = Set.of(
            "print",
            "println",
            "printf",
            "format",
            "formatted",
            "append",
            "trace",
            "debug",
            "info",
            "warn",
            "warning",
            "error",
            "fine",
            "severe",
            "log",
            "fail",
            "getLogger",
            "getLog");

    private record Named(J.Literal literal, SpelledName name, Entry entry, Cursor cursor) {}

    private final RuleContext context;
    private final NamedClassUses uses;
    private final ComparedNames compared;
    private final List<Named> named = new ArrayList<>();
    private final Set<String> annotating = new HashSet<>();

    /** Asked in one file. */
    public NamingStrings(RuleContext context) {
        this.context = context;
        this.uses = new NamedClassUses(context.hypothesis());
        this.compared = new ComparedNames(context.hypothesis());
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(J.Literal.class, J.Annotation.class);
    }

    @Override
    public void at(Expression tree, Cursor cursor, Findings found) {
        if (tree instanceof J.Annotation annotation) {
            new ConstantsNamed(annotating).visit(annotation.getArguments(), 0);
        } else if (tree instanceof J.Literal literal && literal.getValue() instanceof String text) {
            SpelledName name = SpelledName.of(text).orElse(null);
            Entry entry = name == null ? null : context.hypothesis().entryOf(name.key());
            if (name != null && entry != null && context.hypothesis().movesAt(name.key(), Placement.of(cursor))) {
                named.add(new Named(literal, name, entry, cursor));
            }
        }
    }

    @Override
    public void atEnd(JavaSourceFile file, Findings found) {
        for (Named each : named) {
            if (!context.plan().knows(each.literal().getId())) {
                judge(each, found);
            }
        }
    }

    private void judge(Named each, Findings found) {
        Object parent = each.cursor().getParentTreeCursor().getValue();
        boolean isKey = context.hypothesis()
                .index()
                .isWordInText(String.valueOf(each.literal().getValue()));
        if (each.name().isPlain() && isInAnnotation(each, parent)) {
            if (uses.isPossible(each.name().key())) {
                uses.report(each.literal(), each.name().key(), each.entry(), List.of(), found);
            } else {
                rewritten(each, found);
            }
            respelled(each, found);
        } else if (compared.isLabelTwice(each.cursor(), each.literal())) {
            found.blocked(each.literal(), UseKind.TEXT, each.name().key(), each.entry(), TWO_LABELS);
        } else if (isKey || compared.isWithNameOfClass(each.cursor(), each.literal())) {
            rewritten(each, found);
            respelled(each, found);
        } else if (!each.name().isOfLogger() && !isOnlyShown(parent, each.literal())) {
            found.blocked(each.literal(), UseKind.TEXT, each.name().key(), each.entry(), UNKNOWN);
        }
    }

    private static void rewritten(Named each, Findings found) {
        found.rewritten(each.literal(), UseKind.TEXT, each.name().key(), each.entry());
    }

    private void respelled(Named each, Findings found) {
        String name = compared.isWithSourceName(each.cursor(), each.literal())
                ? each.name().withSourceName(each.entry())
                : each.name().with(each.entry());
        found.add(new Finding.Respelled(each.literal().getId(), name));
    }

    private boolean isInAnnotation(Named each, Object parent) {
        if (parent instanceof J.VariableDeclarations.NamedVariable variable) {
            String key = Variables.keyOf(variable.getVariableType());
            return key != null && annotating.contains(key);
        }
        return each.cursor().firstEnclosing(J.Annotation.class) != null;
    }

    private static boolean isOnlyShown(Object parent, J.Literal literal) {
        if (parent instanceof J.Binary binary) {
            return binary.getOperator() == J.Binary.Type.Addition;
        }
        if (parent instanceof J.NewClass made) {
            return TypeUtils.isAssignableTo("java.lang.Throwable", made.getType());
        }
        return parent instanceof J.MethodInvocation call
                        && call.getSelect() != literal
                        && SHOWING.contains(call.getSimpleName())
                || !(literal.getType() instanceof JavaType.Primitive);
    }
}
