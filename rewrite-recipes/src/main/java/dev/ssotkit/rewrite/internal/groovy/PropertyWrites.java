package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.hazards.SharedInstance;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Lets {@code x.name = y} call the setter of the canonical type, and notes that it configures {@code x}. */
final class PropertyWrites implements Rule<J.Assignment> {

    private final RuleContext context;

    PropertyWrites(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J.Assignment>> constructs() {
        return Set.of(J.Assignment.class);
    }

    @Override
    public void at(J.Assignment assignment, Cursor cursor, Findings found) {
        if (!(assignment.getVariable() instanceof J.FieldAccess access)) {
            return;
        }
        JavaType.FullyQualified type =
                TypeUtils.asFullyQualified(access.getTarget().getType());
        TypeKey key = GroovyRoles.moving(context, type, Placement.of(cursor));
        Entry entry = context.hypothesis().entryOf(key);
        if (key == null && GroovyRoles.isDynamic(access.getTarget())) {
            found.add(
                    new Finding.Configures(assignment, access.getSimpleName(), false, access.getTarget(), null, null));
        }
        if (type == null || key == null || entry == null) {
            return;
        }
        JavaType.Method setter = only(Members.methods(
                context.hypothesis().index().find(key).orElse(type), "set" + capital(access.getSimpleName())));
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        if (setter == null || canonical == null) {
            found.blocked(assignment, UseKind.CALL, key, entry, SharedInstance.configured(access.getSimpleName()));
            return;
        }
        Optional<MappedCall> line = context.resolver().line(type, setter);
        boolean isKept = line.isEmpty()
                || line.get().mapping().target().methodName().equals(setter.getName())
                        && !line.get().mapping().target().namesAType();
        boolean isThere = Members.method(
                        canonical, setter.getName(), context.erasures().ofParameters(setter, Placement.of(cursor)))
                .filter(method -> Members.methods(canonical, setter.getName()).size() == 1)
                .isPresent();
        if (!isKept || !isThere) {
            hold(
                    assignment,
                    key,
                    entry,
                    TypeKey.of(canonical) + " has no one method " + setter.getName() + " with the same parameter",
                    "call the method by its name",
                    found);
        } else if (line.isEmpty()) {
            found.add(
                    new Finding.Configures(assignment, access.getSimpleName(), false, access.getTarget(), key, entry));
        } else {
            found.rewritten(assignment, UseKind.CALL, key, entry);
        }
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static JavaType.@Nullable Method only(List<JavaType.Method> methods) {
        return methods.size() == 1 ? methods.get(0) : null;
    }

    private void hold(Expression tree, TypeKey key, Entry entry, String reason, String remedy, Findings found) {
        found.blocked(tree, UseKind.CALL, key, entry, new Objection(reason, remedy));
    }
}
