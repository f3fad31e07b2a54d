package dev.ssotkit.rewrite.internal.rule.hazards;

import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.LocalVariables;
import dev.ssotkit.rewrite.internal.tree.Variables;
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
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** Finds objects that are configured, or closed, where they are made, or through the variable or field that they land in. */
public final class ConfiguredObjects implements Rule<J> {

    private record Copy(String from, String to, JavaType.@Nullable Variable variable) {}

    private final RuleContext context;
    private final ConfiguredFields fields;
    private final LocalVariables locals;
    private final List<J> assigned = new ArrayList<>();
    private final List<Copy> copies = new ArrayList<>();
    private final Map<String, Set<UUID>> landings = new HashMap<>();

    public ConfiguredObjects(RuleContext context, ConfiguredFields fields) {
        this.context = context;
        this.fields = fields;
        this.locals = new LocalVariables(context.file());
    }

    @Override
    public Set<Class<? extends J>> constructs() {
        return Set.of(J.VariableDeclarations.class, J.Assignment.class);
    }

    @Override
    public void at(J tree, Cursor cursor, Findings found) {
        assigned.add(tree);
    }

    private void copied(J tree) {
        if (tree instanceof J.VariableDeclarations declared) {
            declared.getVariables().forEach(this::copied);
        } else if (tree instanceof J.Assignment assignment) {
            copied(
                    assignment.getAssignment(),
                    keyOf(assignment.getVariable()),
                    Variables.variableOf(assignment.getVariable()));
        }
    }

    // Two locals of one name are two, though attribution shows one.
    private @Nullable String keyOf(Expression read) {
        return locals.told(context.dialect().keyOf(read), read);
    }

    private @Nullable String keyOf(J.VariableDeclarations.NamedVariable declared) {
        return locals.told(context.dialect().keyOf(declared), declared.getName());
    }

    // A construction or factory call that goes to the accessor: what it makes may land in a variable.
    private void land(Cursor cursor) {
        J made = cursor.getValue();
        Object child = made;
        for (Cursor around = cursor.getParentTreeCursor(); ; around = around.getParentTreeCursor()) {
            Object parent = around.getValue();
            if (parent instanceof J.VariableDeclarations.NamedVariable variable) {
                fields.landed(variable.getVariableType(), context.plan(), made.getId());
                land(keyOf(variable), made);
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

    // A variable that is given what another one holds: both name one object.
    private void copied(J.VariableDeclarations.NamedVariable variable) {
        copied(variable.getInitializer(), keyOf(variable), variable.getVariableType());
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

    private void land(@Nullable String key, J made) {
        if (key != null) {
            landings.computeIfAbsent(key, each -> new HashSet<>()).add(made.getId());
        }
    }

    /** Blocks every configuring or closing call on something that was made in this file; leaves fields to all files together. */
    @Override
    public void atEnd(JavaSourceFile file, Findings found) {
        if (!context.plan().made().isEmpty()) {
            assigned.forEach(this::copied);
            context.plan().made().forEach(object -> land(object.cursor()));
            spread();
        }
        for (Finding.Configures call : context.plan().configuring()) {
            Set<UUID> made = madeFor(call.value());
            Objection objection =
                    call.closes() ? SharedInstance.closed(call.member()) : SharedInstance.configured(call.member());
            made.forEach(tree -> found.add(new Finding.Configured(tree, objection)));
            if (!made.isEmpty()) {
                block(call, objection, found);
            }
            if (call.value() != null && !call.closes()) {
                Findings late = context.findings();
                if (made.isEmpty()) {
                    block(call, objection, late);
                }
                fields.configured(Variables.variableOf(call.value().unwrap()), objection, context.plan(), late.all());
            }
        }
    }

    private void block(Finding.Configures call, Objection objection, Findings found) {
        if (call.legacyType() != null && call.entry() != null) {
            found.blocked(call.configuring(), UseKind.CALL, call.legacyType(), call.entry(), objection);
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
            return context.plan().of(receiver.getId()).isMapped() ? Set.of() : Set.of(receiver.getId());
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
