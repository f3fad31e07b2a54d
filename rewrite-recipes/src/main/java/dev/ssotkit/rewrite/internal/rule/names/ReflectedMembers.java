package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.index.WrittenConstants;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.ClassLiterals;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.tree.LocalVariables;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Members that are looked up by name through a class literal, or through a variable that holds one: canonical must have
 * what the legacy type has, or the look-up fails when the program runs.
 */
public final class ReflectedMembers implements Rule<J> {

    private record Reflected(JavaType.FullyQualified type, TypeKey key, Entry entry, Place place) {}

    private record Lookup(MethodCall call, String on, Expression classLike) {}

    private final RuleContext context;
    private final MemberLookups lookups;
    private final LocalVariables locals;
    private final WrittenConstants constants;
    private final Map<String, Reflected> held = new HashMap<>();
    private final List<Lookup> later = new ArrayList<>();

    /** Asked in one file. */
    public ReflectedMembers(RuleContext context) {
        this.context = context;
        this.lookups = new MemberLookups(context);
        this.locals = new LocalVariables(context.file());
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
        if (tree instanceof J.VariableDeclarations.NamedVariable variable) {
            hold(variable.getInitializer(), variable.getName(), cursor);
        } else if (tree instanceof J.Assignment assignment) {
            hold(assignment.getAssignment(), assignment.getVariable(), cursor);
        } else if (tree instanceof MethodCall call) {
            look(call, cursor, found);
        }
    }

    private void hold(@Nullable Expression value, Expression variable, Cursor cursor) {
        Reflected reflected = value == null ? null : reflected(value, cursor);
        String key = locals.told(context.dialect().keyOf(variable), variable);
        if (reflected != null && key != null) {
            held.put(key, reflected);
        }
    }

    private void look(MethodCall call, Cursor cursor, Findings found) {
        Expression select = call instanceof J.MethodInvocation invocation ? invocation.getSelect() : null;
        List<Expression> operands = new ArrayList<>(Effects.given(call.getArguments()));
        if (select != null) {
            operands.add(0, select);
        }
        for (Expression operand : operands) {
            Reflected reflected = reflected(operand, cursor);
            String key = locals.told(context.dialect().keyOf(operand), operand);
            if (reflected != null) {
                judge(call, reflected, operand, found);
            } else if (key != null) {
                later.add(new Lookup(call, key, operand));
            }
        }
    }

    @Override
    public void atEnd(JavaSourceFile file, Findings found) {
        for (Lookup lookup : later) {
            Reflected reflected = held.get(lookup.on());
            if (reflected != null) {
                judge(lookup.call(), reflected, lookup.classLike(), found);
            }
        }
    }

    // A class literal of a type that moves, or the class of an object of one.
    private @Nullable Reflected reflected(Expression expression, Cursor cursor) {
        JavaType named = ClassLiterals.typeOf(expression);
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(named);
        Place place = Placement.of(cursor);
        Entry entry = type == null ? null : context.movingAt(type, place);
        return type == null || entry == null ? null : new Reflected(type, TypeKey.of(type), entry, place);
    }

    private void judge(MethodCall call, Reflected reflected, Expression classLike, Findings found) {
        List<Expression> others = new ArrayList<>(Effects.given(call.getArguments()));
        others.remove(classLike);
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(reflected.entry()).orElse(null);
        Optional<MemberLookups.Answer> answer = canonical == null
                ? Optional.empty()
                : lookups.of(call, others, constants, reflected.type(), canonical, reflected.place());
        answer.ifPresent(told -> {
            if (told.objection() != null) {
                found.blocked((J) call, UseKind.TEXT, reflected.key(), reflected.entry(), told.objection());
            } else {
                found.kept(
                        (J) call,
                        UseKind.TEXT,
                        reflected.key(),
                        reflected.entry(),
                        told.remark(),
                        "check what reads it");
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
