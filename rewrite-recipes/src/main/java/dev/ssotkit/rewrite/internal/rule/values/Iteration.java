package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.Sink;
import dev.ssotkit.rewrite.internal.types.Ancestors;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeArguments;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Whether a loop can walk over what an object becomes, and meets elements of the same type (JLS 14.14.2). */
final class Iteration {

    private static final TypeKey ITERABLE = TypeKey.of("java.lang.Iterable");
    private static final Set<String> ITERABLES = Set.of("java.lang.Iterable", "kotlin.collections.Iterable");

    private final RuleContext context;
    private final Mismatches mismatches;

    Iteration(RuleContext context, Mismatches mismatches) {
        this.context = context;
        this.mismatches = mismatches;
    }

    /**
     * What speaks against it; null where nothing does, or where nothing that moves is walked over.
     *
     * @param taker the variable of the loop; null where attribution shows none
     */
    @Nullable
    Objection objection(PlacedType before, @Nullable PlacedType taker) {
        PlacedType element = new PlacedType(elementIn(before.type()), before.place());
        Objection taken = taker == null || element.type() == null ? null : mismatches.inferred(element, taker);
        if (taken == null && taker != null && element.type() != null) {
            taken = mismatches.of(element, element, Sink.assigned(taker));
        }
        return taken == null ? objection(before) : taken;
    }

    // What a loop takes out of an array or an Iterable; null where nothing tells.
    private static @Nullable JavaType elementIn(@Nullable JavaType type) {
        if (type instanceof JavaType.Array || TypeNames.isKotlinArray(type)) {
            return TypeNames.elementOf(type);
        }
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(type);
        return named == null
                ? null
                : Ancestors.of(named).stream()
                        .filter(ancestor -> ITERABLES.contains(ancestor.getFullyQualifiedName()))
                        .filter(JavaType.Parameterized.class::isInstance)
                        .map(iterable -> ((JavaType.Parameterized) iterable)
                                .getTypeParameters()
                                .get(0))
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable Objection objection(PlacedType before) {
        JavaType.FullyQualified was = TypeUtils.asFullyQualified(before.type());
        if (was == null
                || context.movingIn(new PlacedType(erased(was), before.place())).isEmpty()) {
            return null;
        }
        String name = nameAfter(was, before.place());
        if (!context.fit().isSubtypeAfter(was, before.place(), ITERABLE)) {
            return new Objection(
                    "a loop walks over " + TypeKey.of(was) + ", and " + name + " is no Iterable",
                    "make it one, or walk over something else");
        }
        JavaType.FullyQualified is = canonicalOf(was, before.place());
        String element = elementOf(was, before.place());
        String now = is == null ? element : elementOf(is, Place.of(is));
        return Objects.equals(element, now)
                ? null
                : new Objection(
                        "a loop walks over elements of " + element + ", and those of " + name + " are " + now,
                        "give both the same elements");
    }

    // Of List<Legacy> a loop meets the same, moved.
    private static JavaType erased(JavaType.FullyQualified type) {
        return type instanceof JavaType.Parameterized generic ? generic.getType() : type;
    }

    private JavaType.@Nullable FullyQualified canonicalOf(JavaType.FullyQualified type, Place place) {
        for (JavaType.FullyQualified parent : Members.withSupertypes(type)) {
            Entry entry = context.movingAt(parent, parent == type ? place : Place.of(type));
            if (entry != null) {
                return context.hypothesis().canonical(entry).orElse(null);
            }
        }
        return null;
    }

    private String nameAfter(JavaType.FullyQualified type, Place place) {
        return context.fit().nameAfter(type, place).name();
    }

    // The type argument of Iterable, as the class has it through all of its supertypes.
    private @Nullable String elementOf(JavaType.FullyQualified type, Place place) {
        if (ITERABLE.isOf(type)) {
            return type instanceof JavaType.Parameterized generic
                    ? context.erasures().of(generic.getTypeParameters(), place).toString()
                    : "[java.lang.Object]";
        }
        TypeArguments arguments = TypeArguments.of(type);
        for (JavaType.FullyQualified parent : type.getInterfaces()) {
            String element = elementIn(arguments.in(parent), place);
            if (element != null) {
                return element;
            }
        }
        return type.getSupertype() == null ? null : elementIn(arguments.in(type.getSupertype()), place);
    }

    private @Nullable String elementIn(@Nullable JavaType parent, Place place) {
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(parent);
        return named == null || TypeNames.erasure(named).equals("java.lang.Object") ? null : elementOf(named, place);
    }
}
