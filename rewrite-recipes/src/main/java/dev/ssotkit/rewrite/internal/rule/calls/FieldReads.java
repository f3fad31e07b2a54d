package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.KotlinNulls;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.FieldCounterparts;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Receivers;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.SelfReferences;
import dev.ssotkit.rewrite.internal.tree.SwitchLabels;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Holds fields of receivers that move to those of the canonical type: it must have them too. */
public final class FieldReads implements Rule<Expression> {

    private static final TypeKey THROWABLE_TYPE = TypeKey.of("java.lang.Throwable");
    private static final Set<String> THROWABLE = Set.of("message", "cause", "stackTrace", "localizedMessage");
    private static final Set<String> OF_ENUMS = Set.of("entries", "name", "ordinal");

    private final RuleContext context;
    private final KotlinNulls nulls;
    private final FieldCounterparts counterparts;

    public FieldReads(RuleContext context) {
        this.context = context;
        this.nulls = new KotlinNulls(context.hypothesis().index());
        this.counterparts = new FieldCounterparts(context);
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(J.FieldAccess.class, J.Identifier.class);
    }

    @Override
    public boolean readsJavadoc() {
        return true;
    }

    @Override
    public void at(Expression read, Cursor cursor, Findings found) {
        Object parent = cursor.getParentTreeCursor().getValue();
        if (TypeTrees.isTypeName(read)) {
            return;
        }
        if (read instanceof J.FieldAccess access && !RuleContext.inJavadoc(cursor)) {
            check(access, access.getTarget(), access.getName().getFieldType(), cursor, found);
        } else if (read instanceof J.Identifier name
                && name.getFieldType() != null
                && !(parent instanceof J.FieldAccess)
                && !(parent instanceof J.VariableDeclarations.NamedVariable declared
                        && declared.getName() == cursor.getValue())) {
            check(name, null, name.getFieldType(), cursor, found);
        }
    }

    private void check(
            Expression tree,
            @Nullable Expression target,
            JavaType.@Nullable Variable field,
            Cursor cursor,
            Findings found) {
        if (field == null
                || field.getName().equals("class")
                || field.getName().equals("super")
                || field.getName().equals("this")
                || !(field.getOwner() instanceof JavaType.FullyQualified declaring)) {
            return;
        }
        Place place = Placement.of(cursor);
        JavaType.FullyQualified shown = target == null ? declaring : TypeUtils.asFullyQualified(target.getType());
        JavaType.FullyQualified receiver = shown == null
                ? null
                : context.dialect().receiverOf(shown, declaring, type -> context.movingAt(type, place) != null);
        if (receiver == null || target == null && Receivers.inherits(cursor, declaring)) {
            return;
        }
        Entry entry = context.receivers().moved(target, receiver, declaring, place);
        if (entry == null) {
            return;
        }
        JavaType.FullyQualified listed = context.movingAt(declaring, place) == null ? receiver : declaring;
        TypeKey legacy = TypeKey.of(listed);
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        JavaType.Variable counterpart = canonical == null
                ? null
                : Members.field(canonical, field.getName())
                        .filter(each -> !context.dialect().hasProperties() || isReadable(each, place))
                        .orElse(null);
        if (counterpart == null && canonical != null && isProperty(field, declaring, canonical, place)) {
            return;
        }
        boolean isStatic = field.hasFlags(Flag.Static) || isOfCompanion(declaring, receiver);
        if (counterpart == null
                || canonical == null
                || counterpart.hasFlags(Flag.Static) != isStatic
                || !nulls.agree(declaring, canonical, field.getName())
                || !isReachable(counterpart, target, declaring, canonical, cursor)
                || !counterparts.areAlike(field, counterpart, canonical, place, cursor)) {
            found.blocked(
                    tree,
                    UseKind.CALL,
                    legacy,
                    entry,
                    new Objection(
                            RuleContext.canonical(entry) + " has no accessible field " + field.getName()
                                    + " of the same type",
                            "add it there, or read it through a method"));
            return;
        }
        Objection other = counterparts.objection(field, counterpart, cursor);
        if (other != null) {
            found.blocked(tree, UseKind.CALL, legacy, entry, other);
            return;
        }
        found.retyped(tree, new PlacedType(counterpart.getType(), Place.of(canonical)));
        if (target == null
                && field.hasFlags(Flag.Static)
                && !(field.hasFlags(Flag.Enum) && SwitchLabels.isAt(cursor))) {
            found.qualified(tree, canonical);
        }
    }

    // `super.name` stands for what is inherited, whatever its class is.
    private boolean isReachable(
            JavaType.Variable field,
            @Nullable Expression target,
            JavaType.FullyQualified declaring,
            JavaType.FullyQualified canonical,
            Cursor cursor) {
        Place place = Placement.of(cursor);
        JavaType.FullyQualified owner = field.getOwner() instanceof JavaType.FullyQualified known ? known : canonical;
        return SelfReferences.is(target) && Members.isInherited(field::hasFlags, canonical, place)
                || Members.isAccessible(field::hasFlags, canonical, place)
                || context.access().allows(field::hasFlags, owner, Receivers.callerOf(target, declaring, cursor));
    }

    // Kotlin and Groovy write x.name for x.getName(); attribution shows a variable that the class does not declare.
    private boolean isProperty(
            JavaType.Variable field,
            JavaType.FullyQualified declaring,
            JavaType.FullyQualified canonical,
            Place place) {
        if (!context.dialect().hasProperties()) {
            return false;
        }
        boolean isInherited = THROWABLE.contains(field.getName()) && isThrowable(canonical) && isThrowable(declaring)
                || OF_ENUMS.contains(field.getName()) && isEnum(canonical) && isEnum(declaring);
        boolean isField = Members.field(declaring, field.getName())
                .filter(each -> isReadable(each, place))
                .isPresent();
        if (isInherited || isField && !context.hypothesis().index().isKotlin(declaring.getFullyQualifiedName())) {
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
                        && !nulls.isNullable(other))
                .isPresent();
    }

    private static boolean isReadable(JavaType.Variable field, Place place) {
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
        return Members.withSupertypes(type).stream().map(TypeKey::of).anyMatch(THROWABLE_TYPE::equals);
    }
}
