package dev.ssotkit.rewrite.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.scan.Language;
import dev.ssotkit.rewrite.scan.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Plans fields of receivers that move: the canonical type must have them too. */
final class FieldPlanner {

    private static final Set<String> THROWABLE = Set.of("message", "cause", "stackTrace", "localizedMessage");
    private static final Set<String> OF_ENUMS = Set.of("entries", "name", "ordinal");

    private final Scope scope;

    FieldPlanner(Scope scope) {
        this.scope = scope;
    }

    /** A field of a receiver that moves; {@code name} carries the field's type. */
    void plan(Expression tree, @Nullable Expression target, JavaType.@Nullable Variable field, Cursor cursor) {
        if (field == null
                || field.getName().equals("class")
                || field.getName().equals("super")
                || field.getName().equals("this")
                || !(field.getOwner() instanceof JavaType.FullyQualified declaring)) {
            return;
        }
        String place = Place.of(cursor);
        JavaType.FullyQualified receiver = target == null ? declaring : TypeUtils.asFullyQualified(target.getType());
        if (receiver != null
                && scope.language == Language.KOTLIN
                && !receiver.isAssignableTo(declaring.getFullyQualifiedName())
                && scope.movingAt(declaring, place) != null) {
            receiver = declaring; // A smart cast: attribution keeps the declared type of the variable.
        }
        if (receiver == null || target == null && Receivers.inherits(cursor, declaring)) {
            return;
        }
        Entry entry = scope.receivers.moved(target, receiver, declaring, place);
        if (entry == null) {
            return;
        }
        JavaType.FullyQualified listed = scope.movingAt(declaring, place) == null ? receiver : declaring;
        String legacy = TypeNames.key(listed.getFullyQualifiedName());
        JavaType.FullyQualified canonical = scope.moves.canonical(entry).orElse(null);
        JavaType.Variable counterpart = canonical == null
                ? null
                : Members.field(canonical, field.getName())
                        .filter(each -> scope.language == Language.JAVA || isReadable(each, place))
                        .orElse(null);
        if (counterpart == null && canonical != null && isProperty(field, declaring, canonical, place)) {
            return;
        }
        boolean isStatic = field.hasFlags(Flag.Static) || isOfCompanion(declaring, receiver);
        if (counterpart == null
                || canonical == null
                || counterpart.hasFlags(Flag.Static) != isStatic
                || !scope.kotlinNulls.agree(declaring, canonical, field.getName())
                || !Members.isAccessible(counterpart::hasFlags, canonical, place)
                || !fieldTypesAgree(field, declaring, counterpart, canonical)) {
            scope.blocked(
                    tree,
                    UseKind.CALL,
                    legacy,
                    entry,
                    new Problem(
                            Scope.canonical(entry) + " has no accessible field " + field.getName()
                                    + " of the same type",
                            "add it there, or read it through a method"));
            return;
        }
        if (scope.language == Language.JAVA && !isSameLabel(field, counterpart, cursor)) {
            scope.blocked(
                    tree,
                    UseKind.CALL,
                    legacy,
                    entry,
                    new Problem(
                            "a case label, and " + field.getName() + " of " + Scope.canonical(entry)
                                    + " has another value, or may have",
                            "give both the same value, or write the value here"));
            return;
        }
        scope.plan.type(tree.getId(), new Fit.At(counterpart.getType(), canonical.getFullyQualifiedName()));
        if (target == null
                && field.hasFlags(Flag.Static)
                && !(field.hasFlags(Flag.Enum) && cursor.getParentTreeCursor().getValue() instanceof J.Case)) {
            scope.plan.qualify(tree.getId(), canonical);
        }
    }

    // A label of another value would mean another case, or stand twice.
    private boolean isSameLabel(JavaType.Variable field, JavaType.Variable counterpart, Cursor cursor) {
        Optional<Object> value = scope.moves.index().constantOf(field);
        return field.hasFlags(Flag.Enum)
                || !isLabel(cursor)
                || value.isPresent() && value.equals(scope.moves.index().constantOf(counterpart));
    }

    private static boolean isLabel(Cursor cursor) {
        Object child = cursor.getValue();
        for (Cursor around = cursor.getParentTreeCursor();
                around.getValue() instanceof Expression || around.getValue() instanceof J.Case;
                around = around.getParentTreeCursor()) {
            if (around.getValue() instanceof J.Case label) {
                return label.getCaseLabels().contains(child);
            }
            child = around.getValue();
        }
        return false;
    }

    // Kotlin and Groovy write x.name for x.getName(); attribution shows a variable that the class does not declare.
    private boolean isProperty(
            JavaType.Variable field,
            JavaType.FullyQualified declaring,
            JavaType.FullyQualified canonical,
            String place) {
        if (scope.language == Language.JAVA) {
            return false;
        }
        boolean isInherited = THROWABLE.contains(field.getName()) && isThrowable(canonical) && isThrowable(declaring)
                || OF_ENUMS.contains(field.getName()) && isEnum(canonical) && isEnum(declaring);
        boolean isField = Members.field(declaring, field.getName())
                .filter(each -> isReadable(each, place))
                .isPresent();
        if (isInherited || isField && !scope.moves.index().isKotlin(declaring.getFullyQualifiedName())) {
            return isInherited;
        }
        JavaType read = Members.getter(declaring, field.getName())
                .map(JavaType.Method::getReturnType)
                .orElse(field.getType());
        return Members.getter(canonical, field.getName())
                .filter(other -> !other.hasFlags(Flag.Static)
                        && !isOfCompanion(declaring, declaring)
                        && Members.isAccessible(other, place)
                        && TypeNames.erasure(read).equals(TypeNames.erasure(other.getReturnType()))
                        && !scope.kotlinNulls.isNullable(other))
                .isPresent();
    }

    private static boolean isReadable(JavaType.Variable field, String place) {
        return field.getOwner() instanceof JavaType.FullyQualified owner
                && Members.isAccessible(field::hasFlags, owner, place);
    }

    // What stands in a companion is written as a member of its class.
    private static boolean isOfCompanion(JavaType.FullyQualified declaring, JavaType.FullyQualified receiver) {
        String name = declaring.getFullyQualifiedName();
        return name.endsWith("$Companion")
                && (declaring == receiver || name.equals(receiver.getFullyQualifiedName() + "$Companion"));
    }

    private static boolean isEnum(JavaType.FullyQualified type) {
        return type.getKind() == JavaType.FullyQualified.Kind.Enum;
    }

    private static boolean isThrowable(JavaType.FullyQualified type) {
        return Members.withSupertypes(type).stream().map(TypeNames::key).anyMatch("java.lang.Throwable"::equals);
    }

    /** A write through a receiver that moves, or, in a block that has one, through its implicit receiver. */
    void planWrite(J.Assignment assignment, Cursor cursor) {
        Expression written = assignment.getVariable();
        JavaType owner = null;
        if (written instanceof J.FieldAccess access) {
            owner = access.getTarget().getType();
        } else if (written instanceof J.Identifier name
                && name.getFieldType() != null
                && name.getFieldType().getOwner() instanceof JavaType.FullyQualified declaring
                && !Receivers.inherits(cursor, declaring)) {
            owner = declaring;
        }
        Entry entry = scope.movingAt(owner, Place.of(cursor));
        if (entry != null) {
            String name = written instanceof J.FieldAccess access
                    ? access.getSimpleName()
                    : ((J.Identifier) written).getSimpleName();
            scope.blocked(assignment, UseKind.CALL, Scope.nameOf(owner), entry, Hazards.configured(name));
        }
    }

    private boolean fieldTypesAgree(
            JavaType.Variable field,
            JavaType.FullyQualified declaring,
            JavaType.Variable counterpart,
            JavaType.FullyQualified canonical) {
        if (field.hasFlags(Flag.Enum) && counterpart.hasFlags(Flag.Enum)) {
            return true;
        }
        return TypeNames.erasure(field.getType()).equals(TypeNames.erasure(counterpart.getType()))
                || scope.fit.fits(
                        new Fit.At(counterpart.getType(), canonical.getFullyQualifiedName()),
                        new Fit.At(field.getType(), declaring.getFullyQualifiedName()));
    }
}
