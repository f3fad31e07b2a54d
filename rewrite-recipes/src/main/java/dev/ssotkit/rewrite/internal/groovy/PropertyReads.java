package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.PropertyAccess;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Holds properties that are read through a type that moves to those of the canonical type. */
final class PropertyReads implements Rule<J.FieldAccess> {

    // Those of java.lang.Class, which a class's name has where the class has no static member of that name.
    private static final Set<String> OF_CLASS = Set.of(
            "name",
            "simpleName",
            "canonicalName",
            "typeName",
            "package",
            "packageName",
            "classLoader",
            "class",
            "hash");

    private final RuleContext context;

    PropertyReads(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J.FieldAccess>> constructs() {
        return Set.of(J.FieldAccess.class);
    }

    @Override
    public void at(J.FieldAccess access, Cursor cursor, Findings found) {
        Object parent = cursor.getParentTreeCursor().getValue();
        boolean isWritten = parent instanceof J.Assignment assignment && assignment.getVariable() == access;
        if (!PropertyAccess.is(access) || isWritten || GroovyRoles.isClassLiteral(access.getTarget())) {
            return;
        }
        Place place = Placement.of(cursor);
        String name = access.getSimpleName();
        JavaType.FullyQualified type =
                TypeUtils.asFullyQualified(access.getTarget().getType());
        TypeKey key = GroovyRoles.moving(context, type, place);
        if (key != null && type != null) {
            boolean isStatic = context.plan().referenceOf(access.getTarget().getId()) != null;
            read(access, name, context.hypothesis().index().find(key).orElse(type), key, isStatic, place, found);
        } else if (key == null && GroovyRoles.isDynamic(access.getTarget())) {
            foundAtRunTime(access, name, place, found);
        }
    }

    private void read(
            J.FieldAccess access,
            String name,
            JavaType.FullyQualified type,
            TypeKey key,
            boolean isStatic,
            Place place,
            Findings found) {
        Entry entry = context.hypothesis().entryOf(key);
        JavaType.FullyQualified canonical =
                entry == null ? null : context.hypothesis().canonical(entry).orElse(null);
        if (entry == null || name.equals("class")) {
            return;
        }
        GroovyProperty old = GroovyProperty.of(type, name, isStatic);
        if (old == null && isStatic && OF_CLASS.contains(name)) {
            return;
        }
        Optional<MappedCall> line = old == null || old.getter() == null
                ? Optional.empty()
                : context.resolver().line(type, old.getter());
        GroovyProperty now = canonical == null ? null : GroovyProperty.of(canonical, name, isStatic);
        if (line.isPresent()
                && !line.get().mapping().target().methodName().equals(old == null ? "" : old.getterName())) {
            hold(
                    access,
                    key,
                    entry,
                    "a property whose method has another name there",
                    "call the method by its name",
                    found);
        } else if (old == null || canonical == null || !old.agreesWith(now, canonical, place, context.fit())) {
            hold(
                    access,
                    key,
                    entry,
                    RuleContext.canonical(entry) + " has no property " + name + " of the same type",
                    "add it there, or call a method that both have",
                    found);
        } else if (isStatic
                && old.getter() != null
                && TypeNames.erasure(old.type()).equals(type.getFullyQualifiedName())) {
            found.rewritten(access, UseKind.FACTORY, key, entry);
        }
    }

    private void foundAtRunTime(J.FieldAccess access, String name, Place place, Findings found) {
        for (TypeKey key : context.hypothesis().moving()) {
            JavaType.FullyQualified legacy =
                    context.hypothesis().index().find(key).orElse(null);
            Entry entry = context.hypothesis().entryOf(key);
            if (legacy == null || entry == null || !context.hypothesis().movesAt(key, place)) {
                continue;
            }
            JavaType.FullyQualified canonical =
                    context.hypothesis().canonical(entry).orElse(null);
            GroovyProperty old = GroovyProperty.of(legacy, name, false);
            GroovyProperty now = canonical == null ? null : GroovyProperty.of(canonical, name, false);
            if (old != null && (canonical == null || !old.agreesWith(now, canonical, place, context.fit()))) {
                hold(
                        access,
                        key,
                        entry,
                        "what " + name + " is read from is known at run time only; it may be " + key + ", and "
                                + RuleContext.canonical(entry) + " has no such property",
                        "declare the type, or add the property there",
                        found);
            }
        }
    }

    private void hold(Expression tree, TypeKey key, Entry entry, String reason, String remedy, Findings found) {
        found.blocked(tree, UseKind.CALL, key, entry, new Objection(reason, remedy));
    }
}
