package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.hazards.Configured;
import dev.ssotkit.rewrite.internal.rule.hazards.SharedInstance;
import dev.ssotkit.rewrite.internal.tree.PropertyAccess;
import dev.ssotkit.rewrite.internal.tree.Roles;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Plans {@code x.name}, which is a field or a call of {@code getName()}, and {@code x.name = y}. */
final class GroovyProperties {

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
    private final Configured configured;
    private final GroovyAttribution attribution;

    GroovyProperties(RuleContext context, Configured configured) {
        this.attribution = context.attribution();
        this.context = context;
        this.configured = configured;
    }

    void plan(J.FieldAccess access, Cursor cursor) {
        Object parent = cursor.getParentTreeCursor().getValue();
        boolean isWritten = parent instanceof J.Assignment assignment && assignment.getVariable() == access;
        if (!PropertyAccess.is(access) || isWritten || GroovyRoles.isClassLiteral(access.getTarget())) {
            return;
        }
        String place = Placement.of(cursor);
        String name = access.getSimpleName();
        JavaType.FullyQualified type =
                TypeUtils.asFullyQualified(access.getTarget().getType());
        String key = GroovyRoles.moving(context, type, place);
        if (key != null && type != null) {
            boolean isStatic = context.plan().referenceOf(access.getTarget().getId()) != null;
            read(access, name, context.hypothesis().index().find(key).orElse(type), key, isStatic, place);
        } else if (key == null && GroovyRoles.isDynamic(access.getTarget())) {
            foundAtRunTime(access, name, place);
        }
    }

    private void read(
            J.FieldAccess access,
            String name,
            JavaType.FullyQualified type,
            String key,
            boolean isStatic,
            String place) {
        Entry entry = context.hypothesis().entryOf(key);
        JavaType.FullyQualified canonical =
                entry == null ? null : context.hypothesis().canonical(entry).orElse(null);
        if (entry == null || name.equals("class")) {
            return;
        }
        Property old = property(type, name, isStatic);
        if (old == null && isStatic && OF_CLASS.contains(name)) {
            return;
        }
        Optional<MappedCall> line = old == null || old.getter() == null
                ? Optional.empty()
                : context.resolver().line(type, old.getter());
        Property now = canonical == null ? null : property(canonical, name, isStatic);
        if (line.isPresent() && !line.get().mapping().target().methodName().equals(nameOf(old))) {
            hold(access, key, entry, "a property whose method has another name there", "call the method by its name");
        } else if (old == null || now == null || canonical == null || !agree(old, type, now, canonical, place)) {
            hold(
                    access,
                    key,
                    entry,
                    RuleContext.canonical(entry) + " has no property " + name + " of the same type",
                    "add it there, or call a method that both have");
        } else if (isStatic
                && old.getter() != null
                && TypeNames.erasure(old.type()).equals(type.getFullyQualifiedName())) {
            context.rewritten(access, UseKind.FACTORY, key, entry);
        }
    }

    private void foundAtRunTime(J.FieldAccess access, String name, String place) {
        for (String key : context.hypothesis().moving()) {
            JavaType.FullyQualified legacy =
                    context.hypothesis().index().find(key).orElse(null);
            Entry entry = context.hypothesis().entryOf(key);
            if (legacy == null || entry == null || !context.hypothesis().movesAt(key, place)) {
                continue;
            }
            JavaType.FullyQualified canonical =
                    context.hypothesis().canonical(entry).orElse(null);
            Property old = property(legacy, name, false);
            Property now = canonical == null ? null : property(canonical, name, false);
            if (old != null && (now == null || canonical == null || !agree(old, legacy, now, canonical, place))) {
                hold(
                        access,
                        key,
                        entry,
                        "what " + name + " is read from is known at run time only; it may be the legacy type, and the"
                                + " canonical type has no such property",
                        "declare the type, or add the property to the canonical type");
            }
        }
    }

    void planWrite(J.Assignment assignment, Cursor cursor) {
        if (!(assignment.getVariable() instanceof J.FieldAccess access)) {
            return;
        }
        JavaType.FullyQualified type =
                TypeUtils.asFullyQualified(access.getTarget().getType());
        String key = GroovyRoles.moving(context, type, Placement.of(cursor));
        Entry entry = context.hypothesis().entryOf(key);
        if (key == null && GroovyRoles.isDynamic(access.getTarget())) {
            configured.call(assignment, access.getSimpleName(), access.getTarget(), "", null);
        }
        if (type == null || key == null || entry == null) {
            return;
        }
        JavaType.Method setter = only(Members.methods(
                context.hypothesis().index().find(key).orElse(type), "set" + capital(access.getSimpleName())));
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        if (setter == null || canonical == null) {
            context.blocked(assignment, UseKind.CALL, key, entry, SharedInstance.configured(access.getSimpleName()));
            return;
        }
        Optional<MappedCall> line = context.resolver().line(type, setter);
        boolean isKept = line.isEmpty()
                || line.get().mapping().target().methodName().equals(setter.getName())
                        && !line.get().mapping().target().namesAType();
        boolean isThere = Members.method(
                        canonical, setter.getName(), context.resolver().erasuresAfter(setter, Placement.of(cursor)))
                .filter(method -> Members.methods(canonical, setter.getName()).size() == 1)
                .isPresent();
        if (!isKept || !isThere) {
            hold(
                    assignment,
                    key,
                    entry,
                    "the canonical type has no one method " + setter.getName() + " with the same parameter",
                    "call the method by its name");
        } else if (line.isEmpty()) {
            configured.call(assignment, access.getSimpleName(), access.getTarget(), key, entry);
        } else {
            context.rewritten(assignment, UseKind.CALL, key, entry);
        }
    }

    /** A constant that was imported statically: nothing but its name shows where it comes from. */
    void imported(J.Identifier name, Object parent, Cursor cursor) {
        boolean isRead = name.getFieldType() == null
                && !(parent instanceof J.MethodInvocation call && call.getName() == name)
                && !(parent instanceof J.FieldAccess access && access.getName() == name)
                && !(parent instanceof J.MemberReference reference && reference.getReference() == name)
                && Roles.standsForType(name, parent);
        JavaType.FullyQualified owner = isRead ? attribution.ownerOfImported(name.getSimpleName()) : null;
        String key = GroovyRoles.moving(context, owner, Placement.of(cursor));
        Entry entry = context.hypothesis().entryOf(key);
        if (owner == null || key == null || entry == null) {
            return;
        }
        Property old = property(owner, name.getSimpleName(), true);
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        Property now = canonical == null ? null : property(canonical, name.getSimpleName(), true);
        if (old == null) {
            return;
        }
        if (now == null || canonical == null || !agree(old, owner, now, canonical, Placement.of(cursor))) {
            hold(
                    name,
                    key,
                    entry,
                    RuleContext.canonical(entry) + " has no static " + name.getSimpleName() + " of the same type",
                    "add it there");
        } else {
            context.plan().qualify(name.getId(), canonical);
        }
    }

    private record Property(JavaType type, JavaType.@Nullable Method getter, boolean isAccessible) {}

    private static @Nullable Property property(JavaType.FullyQualified owner, String name, boolean isStatic) {
        Optional<JavaType.Method> getter =
                Members.getter(owner, name).filter(method -> method.hasFlags(Flag.Static) == isStatic);
        if (getter.isPresent()) {
            return new Property(getter.get().getReturnType(), getter.get(), true);
        }
        return Members.field(owner, name)
                .filter(field -> field.hasFlags(Flag.Static) == isStatic)
                .map(field -> new Property(field.getType(), null, !field.hasFlags(Flag.Private)))
                .orElse(null);
    }

    private boolean agree(
            Property old,
            JavaType.FullyQualified legacy,
            Property now,
            JavaType.FullyQualified canonical,
            String place) {
        boolean isAccessible = now.getter() == null ? now.isAccessible() : Members.isAccessible(now.getter(), place);
        return isAccessible
                && (TypeNames.erasure(old.type()).equals(TypeNames.erasure(now.type()))
                        || context.fit()
                                .fits(
                                        new PlacedType(now.type(), canonical.getFullyQualifiedName()),
                                        new PlacedType(old.type(), place)));
    }

    private static String nameOf(@Nullable Property property) {
        return property == null || property.getter() == null
                ? ""
                : property.getter().getName();
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static JavaType.@Nullable Method only(List<JavaType.Method> methods) {
        return methods.size() == 1 ? methods.get(0) : null;
    }

    private void hold(Expression tree, String key, Entry entry, String reason, String remedy) {
        context.blocked(tree, UseKind.CALL, key, entry, new Objection(reason, remedy));
    }
}
