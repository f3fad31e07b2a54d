package dev.ssotkit.rewrite.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.scan.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Finds objects that are configured where they are made, or through the variable or field that they land in. */
final class Configured {

    private record Call(J.MethodInvocation tree, String legacyType, Entry entry) {}

    private final Scope scope;
    private final List<Call> calls = new ArrayList<>();
    private final Set<String> landings = new HashSet<>();

    Configured(Scope scope) {
        this.scope = scope;
    }

    /** A call that configures its receiver, whatever that turns out to be. */
    void call(J.MethodInvocation call, JavaType.FullyQualified receiver, Entry entry) {
        calls.add(new Call(call, TypeNames.key(receiver.getFullyQualifiedName()), entry));
    }

    /** A construction or factory call that goes to the accessor: what it makes may land in a variable. */
    void made(Cursor cursor, boolean isMeant) {
        if (isMeant) {
            return;
        }
        Object child = cursor.getValue();
        for (Cursor around = cursor.getParentTreeCursor(); ; around = around.getParentTreeCursor()) {
            Object parent = around.getValue();
            if (parent instanceof J.VariableDeclarations.NamedVariable variable) {
                land(Variables.keyOf(variable.getVariableType()));
                return;
            }
            if (parent instanceof J.Assignment assignment && assignment.getAssignment() == child) {
                land(Variables.keyOf(assignment.getVariable()));
            } else if (!(parent instanceof J.Parentheses) && !(parent instanceof J.Ternary)) {
                return;
            }
            child = parent;
        }
    }

    private void land(@Nullable String key) {
        if (key != null) {
            landings.add(key);
        }
    }

    /** Blocks every configuring call on something that was made in this file. */
    void finish() {
        for (Call call : calls) {
            Expression receiver = call.tree().getSelect() == null
                    ? null
                    : call.tree().getSelect().unwrap();
            boolean made = receiver instanceof J.NewClass && !scope.isMapped(receiver)
                    || receiver instanceof J.MethodInvocation
                            && scope.plan.changeOf(receiver.getId()).isPresent()
                            && !scope.isMapped(receiver)
                    || receiver != null && landings.contains(String.valueOf(Variables.keyOf(receiver)));
            if (made) {
                scope.blocked(
                        call.tree(),
                        UseKind.CALL,
                        call.legacyType(),
                        call.entry(),
                        Hazards.configured(call.tree().getSimpleName()));
            }
        }
    }
}
