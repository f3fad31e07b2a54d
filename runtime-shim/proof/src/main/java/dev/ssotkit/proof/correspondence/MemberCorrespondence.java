package dev.ssotkit.proof.correspondence;

import dev.ssotkit.proof.pool.ClassOutline;
import dev.ssotkit.proof.pool.Declaration;
import dev.ssotkit.proof.pool.MemberOutline;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.pool.MemberResolution;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Whether references lead to declarations that correspond (JVMS 5.4.3): equal text is not enough, as another class may
 * have come to declare the member. Thread-safe.
 */
public final class MemberCorrespondence {

    private final TypeCorrespondence types;
    private final MemberResolution before;
    private final MemberResolution after;

    MemberCorrespondence(TypeCorrespondence types, MemberResolution before, MemberResolution after) {
        this.types = types;
        this.before = before;
        this.after = after;
    }

    /** Relates two references to fields, or two to methods. */
    public Relation of(MemberReference one, MemberReference other) {
        if (!one.name().equals(other.name()) || one.isMethod() != other.isMethod()) {
            return Relation.NONE;
        }
        Relation owners = types.ofName(one.owner(), other.owner());
        Relation descriptors = types.ofDescriptor(one.descriptor(), other.descriptor());
        Declaration was = resolve(before, one);
        Declaration is = resolve(after, other);
        if (owners == Relation.MOVED) {
            // What canonical's own method returns must fit where it is used: the data flow shows whether it does.
            Relation fits = one.isMethod() ? types.ofParameters(one.descriptor(), other.descriptor()) : descriptors;
            if (!fits.holds() && was != null && is != null && !hasSameParameters(one, other.owner())) {
                fits = Relation.same(takesAsManyOf(one, other));
            }
            return is == null && was != null ? Relation.NONE : owners.and(fits);
        }
        Relation whole = owners.and(descriptors);
        return whole.holds() ? whole.and(ofDeclarations(one, other, descriptors, was, is)) : Relation.NONE;
    }

    /** Whether canonical also has the method that takes what the legacy one took: then no other is what it became. */
    private boolean hasSameParameters(MemberReference one, String canonical) {
        return after.lineage(canonical).stream()
                .flatMap(type -> type.methods().stream())
                .anyMatch(method -> method.name().equals(one.name())
                        && types.ofParameters(one.descriptor(), method.descriptor())
                                .holds());
    }

    /** A method that is reached with the arguments as they are (JLS 15.12.2): which they are, the data flow shows. */
    private static boolean takesAsManyOf(MemberReference one, MemberReference other) {
        return one.isMethod()
                && Type.getArgumentTypes(one.descriptor()).length == Type.getArgumentTypes(other.descriptor()).length;
    }

    private Relation ofDeclarations(
            MemberReference one,
            MemberReference other,
            Relation descriptors,
            @Nullable Declaration was,
            @Nullable Declaration is) {
        if (was == null || is == null) {
            return Relation.same(was == null && is == null);
        }
        if (descriptors == Relation.MOVED && isAnotherOverload(one, other, was, is)) {
            return Relation.NONE;
        }
        Relation owners = types.ofName(was.owner().name(), is.owner().name());
        if (owners.holds()) {
            return owners;
        }
        return isInheritedThroughMove(one.owner(), was, is) ? Relation.MOVED : Relation.NONE;
    }

    /** Whether both members stand side by side, so that the one is not what became of the other. */
    private static boolean isAnotherOverload(
            MemberReference one, MemberReference other, Declaration was, Declaration is) {
        return find(is.owner(), one) != null || find(was.owner(), other) != null;
    }

    private static @Nullable MemberOutline find(ClassOutline owner, MemberReference reference) {
        return reference.isMethod()
                ? owner.method(reference.name(), reference.descriptor())
                : owner.field(reference.name(), reference.descriptor());
    }

    /** Whether a class inherited a member from its legacy supertype, and now does from canonical. */
    private boolean isInheritedThroughMove(String owner, Declaration was, Declaration is) {
        return before.lineage(owner).stream()
                .map(ClassOutline::name)
                .filter(types::isLegacy)
                .anyMatch(legacy -> before.isSubtype(legacy, was.owner().name())
                        && after.isSubtype(types.counterpart(legacy), is.owner().name()));
    }

    /** What references lead to before; null if unknown. */
    public @Nullable Declaration before(MemberReference reference) {
        return resolve(before, reference);
    }

    /** What references lead to after; null if unknown. */
    public @Nullable Declaration after(MemberReference reference) {
        return resolve(after, reference);
    }

    private static @Nullable Declaration resolve(MemberResolution resolution, MemberReference reference) {
        return reference.isMethod()
                ? resolution.method(reference.owner(), reference.name(), reference.descriptor())
                : resolution.field(reference.owner(), reference.name(), reference.descriptor());
    }
}
