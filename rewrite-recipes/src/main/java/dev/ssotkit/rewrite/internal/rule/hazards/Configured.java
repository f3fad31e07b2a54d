package dev.ssotkit.rewrite.internal.rule.hazards;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.groovy.GroovyRoles;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Variables;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Finds objects that are configured where they are made, or through the variable or field that they land in. */
public final class Configured {

    // Without an entry, the receiver's own type stays where it is: only what made the object is in question.
    private record Call(
            J tree,
            String member,
            @Nullable Expression receiver,
            String legacyType,
            @Nullable Entry entry) {}

    private record Copy(String from, String to, JavaType.@Nullable Variable variable) {}

    private final RuleContext context;
    private final ConfiguredFields fields;
    private final List<Copy> copies = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Set<UUID>> landings = new HashMap<>();

    public Configured(RuleContext context, ConfiguredFields fields) {
        this.context = context;
        this.fields = fields;
    }

    /** A call that configures its receiver, whatever that turns out to be. */
    public void call(J.MethodInvocation call, JavaType.FullyQualified receiver, @Nullable Entry entry) {
        call(call, call.getSimpleName(), call.getSelect(), TypeNames.key(receiver.getFullyQualifiedName()), entry);
    }

    /** A call that lets a block configure a value. */
    public void call(J.MethodInvocation call, Expression value, String legacyType, @Nullable Entry entry) {
        call(call, call.getSimpleName(), value, legacyType, entry);
    }

    /** Whatever configures a value. */
    public void call(J tree, String member, @Nullable Expression value, String legacyType, @Nullable Entry entry) {
        calls.add(new Call(tree, member, value, legacyType, entry));
    }

    /** A construction or factory call that goes to the accessor: what it makes may land in a variable. */
    public void made(Cursor cursor, boolean isMeant) {
        if (isMeant) {
            return;
        }
        J made = cursor.getValue();
        Object child = made;
        for (Cursor around = cursor.getParentTreeCursor(); ; around = around.getParentTreeCursor()) {
            Object parent = around.getValue();
            if (parent instanceof J.VariableDeclarations.NamedVariable variable) {
                fields.landed(variable.getVariableType(), context.plan(), made.getId());
                land(isGroovy() ? variable.getSimpleName() : keyOf(variable.getVariableType()), made);
                return;
            }
            if (parent instanceof J.Assignment assignment && assignment.getAssignment() == child) {
                fields.landed(Variables.variableOf(assignment.getVariable()), context.plan(), made.getId());
                land(keyOf(assignment.getVariable()), made);
            } else if (!(parent instanceof J.Parentheses) && !(parent instanceof J.Ternary)) {
                return;
            }
            child = parent;
        }
    }

    /** A variable that is given what another one holds: both name one object. */
    public void copied(J.VariableDeclarations.NamedVariable variable) {
        JavaType.Variable to = variable.getVariableType();
        copied(variable.getInitializer(), isGroovy() ? variable.getSimpleName() : keyOf(to), to);
    }

    /** The same by an assignment. */
    public void copied(J.Assignment assignment) {
        Expression to = assignment.getVariable();
        copied(assignment.getAssignment(), keyOf(to), Variables.variableOf(to));
    }

    private void copied(@Nullable Expression value, @Nullable String key, JavaType.@Nullable Variable to) {
        Expression from = value == null ? null : value.unwrap();
        if (from instanceof J.Ternary ternary) {
            copied(ternary.getTruePart(), key, to);
            copied(ternary.getFalsePart(), key, to);
        } else if ((from instanceof J.Identifier || from instanceof J.FieldAccess) && key != null) {
            String original = keyOf(from);
            if (original != null && !original.equals(key)) {
                copies.add(new Copy(original, key, to));
            }
        }
    }

    // A copy of a copy, too: what was made lands in all of them.
    private void spread() {
        boolean isNew = true;
        while (isNew) {
            isNew = false;
            for (Copy copy : copies) {
                Set<UUID> made = landings.getOrDefault(copy.from(), Set.of());
                isNew |= !made.isEmpty()
                        && landings.computeIfAbsent(copy.to(), key -> new HashSet<>())
                                .addAll(made);
            }
        }
        copies.forEach(copy -> landings.getOrDefault(copy.from(), Set.of())
                .forEach(made -> fields.landed(copy.variable(), context.plan(), made)));
    }

    private @Nullable String keyOf(JavaType.@Nullable Variable variable) {
        return context.language() == Language.KOTLIN ? Variables.keyInClassOf(variable) : Variables.keyOf(variable);
    }

    // Where Groovy reads a local variable, attribution knows its name only.
    private @Nullable String keyOf(Expression read) {
        return isGroovy() ? GroovyRoles.variableOf(read) : keyOf(Variables.variableOf(read));
    }

    private boolean isGroovy() {
        return context.language() == Language.GROOVY;
    }

    private void land(@Nullable String key, J made) {
        if (key != null) {
            landings.computeIfAbsent(key, each -> new HashSet<>()).add(made.getId());
        }
    }

    /** Blocks every configuring call on something that was made in this file; leaves fields to all files together. */
    public void finish() {
        spread();
        for (Call call : calls) {
            Set<UUID> made = madeFor(call.receiver());
            Objection objection = SharedInstance.configured(call.member());
            made.forEach(tree -> context.plan().configured(tree, objection));
            if (!made.isEmpty()) {
                block(call, objection);
            }
            if (call.receiver() != null) {
                fields.configured(Variables.variableOf(call.receiver().unwrap()), objection, found -> {
                    if (made.isEmpty()) {
                        block(call, found);
                    }
                });
            }
        }
    }

    private void block(Call call, Objection objection) {
        if (call.entry() != null) {
            context.blocked(call.tree(), UseKind.CALL, call.legacyType(), call.entry(), objection);
        }
    }

    // What made the object that a call is made on.
    private Set<UUID> madeFor(@Nullable Expression select) {
        Expression receiver = select == null ? null : select.unwrap();
        if (receiver == null) {
            return Set.of();
        }
        boolean isMade = receiver instanceof J.NewClass
                || receiver instanceof J.MethodInvocation
                        && context.plan().changeOf(receiver.getId()).isPresent();
        if (isMade) {
            return context.isMapped(receiver) ? Set.of() : Set.of(receiver.getId());
        }
        // Fluent calls hand on the object that they were called on.
        if (receiver instanceof J.MethodInvocation fluent
                && fluent.getMethodType() != null
                && SharedInstance.configures(fluent.getMethodType())) {
            return madeFor(fluent.getSelect());
        }
        return landings.getOrDefault(String.valueOf(keyOf(receiver)), Set.of());
    }
}
