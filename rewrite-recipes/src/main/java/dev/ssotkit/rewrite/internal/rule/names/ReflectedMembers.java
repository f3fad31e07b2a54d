package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.rewrite.internal.index.WrittenConstants;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;

/**
 * Members that are looked up by name through a class literal, or through a variable that holds one: canonical must have
 * what the legacy type has, or the look-up fails when the program runs.
 */
public final class ReflectedMembers implements Rule<J> {

    private record Lookup(MethodCall call, Expression classLike) {}

    private final RuleContext context;
    private final MemberLookups lookups;
    private final ClassVariables variables;
    private final WrittenConstants constants;
    private final List<Lookup> later = new ArrayList<>();

    /** Asked in one file. */
    public ReflectedMembers(RuleContext context) {
        this.context = context;
        this.lookups = new MemberLookups(context);
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
        if (tree instanceof MethodCall call) {
            look(call, cursor, found);
        } else {
            variables.note(tree, cursor);
        }
    }

    private void look(MethodCall call, Cursor cursor, Findings found) {
        Expression select = call instanceof J.MethodInvocation invocation ? invocation.getSelect() : null;
        if (select != null) {
            look(call, select, cursor, found);
        }
        Effects.given(call.getArguments()).forEach(operand -> look(call, operand, cursor, found));
    }

    private void look(MethodCall call, Expression operand, Cursor cursor, Findings found) {
        ClassVariables.HeldClass held = variables.classOf(operand, cursor);
        if (held != null) {
            judge(call, held, operand, found);
        } else {
            later.add(new Lookup(call, operand));
        }
    }

    @Override
    public void atEnd(JavaSourceFile file, Findings found) {
        for (Lookup lookup : later) {
            variables.heldBy(lookup.classLike()).forEach(held -> judge(lookup.call(), held, lookup.classLike(), found));
        }
    }

    private void judge(MethodCall call, ClassVariables.HeldClass held, Expression classLike, Findings found) {
        List<Expression> others = new ArrayList<>(Effects.given(call.getArguments()));
        others.remove(classLike);
        JavaType.FullyQualified legacy = held.type() == null
                ? context.hypothesis().index().find(held.key()).orElse(null)
                : held.type();
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(held.entry()).orElse(null);
        Optional<MemberLookups.Answer> answer = legacy == null || canonical == null
                ? Optional.empty()
                : lookups.of(call, others, constants, legacy, canonical, held.place());
        answer.ifPresent(told -> {
            if (told.objection() != null) {
                found.blocked((J) call, UseKind.TEXT, held.key(), held.entry(), told.objection());
            } else {
                found.kept((J) call, UseKind.TEXT, held.key(), held.entry(), told.remark(), "check what reads it");
            }
        });
    }

    /** An objection of a look-up that would fail. */
    static Objection missing(String canonical, String member, String legacy) {
        return new Objection(
                canonical + " has no " + member + " as " + legacy + " has it, and it is looked up here by its name",
                "add it there, or call what is meant");
    }
}
