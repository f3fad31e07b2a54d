package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.types.Ancestors;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Whether a value still fits its target (JLS 5) once the legacy types have moved at both ends. */
public final class FitAfterMove {

    private final Hypothesis hypothesis;

    public FitAfterMove(Hypothesis hypothesis) {
        this.hypothesis = hypothesis;
    }

    /** Whether neither end mentions a type that moves, so that the compiler's old verdict stands. */
    public boolean isUntouched(PlacedType value, PlacedType target) {
        return mentionedThatMove(value).isEmpty()
                && mentionedThatMove(target).isEmpty()
                && !inheritsMoved(TypeUtils.asFullyQualified(value.type()));
    }

    // A test double moves with its supertype and is then no subtype of the old one's parents.
    private boolean inheritsMoved(JavaType.@Nullable FullyQualified type) {
        if (type == null) {
            return false;
        }
        if (!hypothesis.index().isDeclaredInSource(type.getFullyQualifiedName())) {
            return false;
        }
        Place place = Place.of(type);
        return Members.withSupertypes(type).stream()
                .anyMatch(parent -> hypothesis.movesAt(hypothesis.keyOf(parent), place));
    }

    /** Whether the value, as it will be, can be assigned to the target, as it will be. */
    public boolean fits(PlacedType value, PlacedType target) {
        if (isUntouched(value, target)) {
            return true;
        }
        JavaType from = value.type();
        JavaType to = target.type();
        if (!TypeNames.isKnown(from) || !TypeNames.isKnown(to)) {
            return from == JavaType.Primitive.Null;
        }
        if (from instanceof JavaType.Primitive) {
            return true;
        }
        if (from instanceof JavaType.GenericTypeVariable variable && !isSame(from, to)) {
            return variable.getBounds().isEmpty()
                    || variable.getBounds().stream()
                            .anyMatch(bound -> fits(new PlacedType(bound, value.place()), target));
        }
        if (to instanceof JavaType.GenericTypeVariable variable) {
            return variable.getBounds().stream().allMatch(bound -> fits(value, new PlacedType(bound, target.place())));
        }
        if (to instanceof JavaType.Intersection intersection) {
            return intersection.getBounds().stream()
                    .allMatch(bound -> fits(value, new PlacedType(bound, target.place())));
        }
        if (from instanceof JavaType.Intersection intersection) {
            return intersection.getBounds().stream()
                    .anyMatch(bound -> fits(new PlacedType(bound, value.place()), target));
        }
        if (from instanceof JavaType.Array fromArray) {
            return to instanceof JavaType.Array toArray
                    ? fits(
                            new PlacedType(fromArray.getElemType(), value.place()),
                            new PlacedType(toArray.getElemType(), target.place()))
                    : mentionsAgree(value, target);
        }
        JavaType.FullyQualified fromClass = TypeUtils.asFullyQualified(from);
        JavaType.FullyQualified toClass = TypeUtils.asFullyQualified(to);
        return fromClass != null
                && toClass != null
                && isSubtypeAfter(fromClass, value.place(), nameAfter(toClass, target.place()))
                && mentionsAgree(value, target)
                && argumentsFit(fromClass, value.place(), toClass, target.place());
    }

    // JLS 4.5.1, for two of one class: what stands for a wildcard must stay within its bounds.
    private boolean argumentsFit(
            JavaType.FullyQualified type, Place place, JavaType.FullyQualified to, Place targetPlace) {
        JavaType.FullyQualified from = !(type instanceof JavaType.Parameterized)
                        || !(to instanceof JavaType.Parameterized)
                ? type
                : Ancestors.of(type).stream()
                        .filter(ancestor -> ancestor.getFullyQualifiedName().equals(to.getFullyQualifiedName()))
                        .findFirst()
                        .orElse(type);
        if (!(from instanceof JavaType.Parameterized given)
                || !(to instanceof JavaType.Parameterized taken)
                || given.getTypeParameters().size() != taken.getTypeParameters().size()
                || !given.getFullyQualifiedName().equals(taken.getFullyQualifiedName())) {
            return true;
        }
        for (int i = 0; i < given.getTypeParameters().size(); i++) {
            PlacedType argument = new PlacedType(given.getTypeParameters().get(i), place);
            boolean isBounded = taken.getTypeParameters().get(i) instanceof JavaType.GenericTypeVariable wildcard
                    && wildcard.getVariance() == JavaType.GenericTypeVariable.Variance.COVARIANT;
            if (isBounded
                    && argument.type() instanceof JavaType.FullyQualified
                    && !fits(argument, new PlacedType(taken.getTypeParameters().get(i), targetPlace))) {
                return false;
            }
        }
        return true;
    }

    /** The key of the class that a mention will name. */
    public TypeKey nameAfter(JavaType.FullyQualified type, Place place) {
        TypeKey key = TypeKey.of(type);
        Entry entry = hypothesis.entryOf(key);
        return entry != null && hypothesis.movesAt(key, place) ? TypeKey.of(entry.canonicalType()) : key;
    }

    /** Whether a class, mentioned in the code of a place, will be a subtype of another, or the same. */
    public boolean isSubtypeAfter(JavaType.FullyQualified type, Place place, TypeKey supertypeKey) {
        return supertypeKey.equals(TypeKey.OBJECT)
                || supertypesAfter(type, place).contains(supertypeKey);
    }

    /** Keys of the class as it will be and of everything that it will extend or implement. */
    Set<TypeKey> supertypesAfter(JavaType.FullyQualified type, Place place) {
        Set<TypeKey> names = new HashSet<>();
        collect(type, place, names);
        return names;
    }

    private void collect(JavaType.@Nullable FullyQualified type, Place place, Set<TypeKey> names) {
        if (type == null) {
            return;
        }
        TypeKey key = TypeKey.of(type);
        Entry entry = hypothesis.entryOf(key);
        if (entry != null && hypothesis.movesAt(key, place)) {
            if (names.add(TypeKey.of(entry.canonicalType()))) {
                hypothesis.canonical(entry).ifPresent(canonical -> collectParents(canonical, names));
            }
        } else if (names.add(key)) {
            collectParents(type, names);
        }
    }

    private void collectParents(JavaType.FullyQualified type, Set<TypeKey> names) {
        // What a legacy body or the canonical type extends stays as it is.
        Place body = Place.of(type);
        boolean stays =
                hypothesis.isLegacyBody(body) || hypothesis.map().isInsideCanonical(type.getFullyQualifiedName());
        Place place = stays ? Place.NOWHERE : body;
        collect(type.getSupertype(), place, names);
        type.getInterfaces().forEach(parent -> collect(parent, place, names));
    }

    /** Whether what both mention moves at both ends or at neither: List<Legacy> fits List<Legacy> only then. */
    public boolean mentionsAgree(PlacedType value, PlacedType target) {
        Set<TypeKey> inValue = mentionedLegacy(value.type());
        Set<TypeKey> inTarget = mentionedLegacy(target.type());
        inValue.retainAll(inTarget);
        for (TypeKey legacy : inValue) {
            if (hypothesis.movesAt(legacy, value.place()) != hypothesis.movesAt(legacy, target.place())) {
                return false;
            }
        }
        return true;
    }

    private Set<TypeKey> mentionedLegacy(@Nullable JavaType type) {
        Set<TypeKey> mentioned = new HashSet<>();
        hypothesis.forEachMoving(type, mentioned::add);
        return mentioned;
    }

    /** Keys of the types in a mention that move there. */
    public Set<TypeKey> mentionedThatMove(PlacedType at) {
        Set<TypeKey> mentioned = mentionedLegacy(at.type());
        mentioned.removeIf(key -> !hypothesis.movesAt(key, at.place()));
        return mentioned;
    }

    private static boolean isSame(@Nullable JavaType one, @Nullable JavaType other) {
        return one == other;
    }
}
