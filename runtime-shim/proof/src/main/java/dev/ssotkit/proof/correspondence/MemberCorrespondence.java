package dev.ssotkit.proof.correspondence;

import dev.ssotkit.proof.pool.ClassOutline;
import dev.ssotkit.proof.pool.Declaration;
import dev.ssotkit.proof.pool.MemberOutline;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.pool.MemberResolution;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
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
        MemberReference ofCanonical = throughCanonical(one, other);
        if (ofCanonical != null) {
            return of(one, ofCanonical);
        }
        Relation owners = types.ofName(one.owner(), other.owner());
        Relation descriptors = types.ofDescriptor(one.descriptor(), other.descriptor());
        Declaration was = meant(before, one);
        Declaration is = meant(after, other);
        if (owners == Relation.MOVED) {
            // What canonical's own method returns must fit where it is used: the data flow shows whether it does.
            Relation fits = one.isMethod()
                    ? types.ofParameters(one.descriptor(), other.descriptor())
                    : descriptors.holds()
                            ? descriptors
                            : Relation.same(isNarrower(one.descriptor(), other.descriptor()));
            if (!fits.holds() && was != null && is != null) {
                fits = Relation.same(isReached(one, other));
            }
            return is == null && was != null ? Relation.NONE : owners.and(fits);
        }
        Relation whole = owners.and(descriptors);
        return whole.holds()
                ? whole.and(ofDeclarations(one, other, descriptors, was, is))
                : ofInherited(one, other, was, is);
    }

    /**
     * What canonical only inherits, as if it were called by canonical's name: a compiler may write the name of the supertype
     * that declares it. Null where that is another method.
     */
    private @Nullable MemberReference throughCanonical(MemberReference one, MemberReference other) {
        String canonical = types.isLegacy(one.owner()) ? types.counterpart(one.owner()) : other.owner();
        if (canonical.equals(other.owner())
                || types.ofName(one.owner(), other.owner()).holds()
                || !after.isSubtype(canonical, other.owner())) {
            return null;
        }
        MemberReference named = new MemberReference(canonical, other.name(), other.descriptor());
        Declaration declared = resolve(after, other);
        return declared != null && declared.equals(resolve(after, named)) ? named : null;
    }

    /** Relates what a class inherited from its legacy supertype to what canonical's member of another type is. */
    private Relation ofInherited(
            MemberReference one, MemberReference other, @Nullable Declaration was, @Nullable Declaration is) {
        boolean fits = one.isMethod()
                ? types.ofParameters(one.descriptor(), other.descriptor()).holds() || isReached(one, other)
                : isNarrower(one.descriptor(), other.descriptor());
        boolean isInherited = one.owner().equals(other.owner())
                && was != null
                && is != null
                && fits
                && legacySupertypes(one.owner())
                        .filter(legacy -> before.isSubtype(legacy, was.owner().name()))
                        .map(legacy -> resolve(
                                after,
                                new MemberReference(types.counterpart(legacy), other.name(), other.descriptor())))
                        .anyMatch(is::equals);
        return isInherited ? Relation.MOVED : Relation.NONE;
    }

    /** Whether what canonical's field holds is one of what the legacy one's holds: nobody else can be written into it. */
    private boolean isNarrower(String was, String is) {
        return was.startsWith("L")
                && is.startsWith("L")
                && after.isSubtype(
                        Type.getType(is).getInternalName(),
                        types.counterpart(Type.getType(was).getInternalName()));
    }

    /**
     * Whether two calls of virtual methods on the same object select the same one (JVMS 5.4.6), the second being compiled
     * for a subclass: its method overrides that of the first.
     */
    public boolean selectTheSame(MemberReference one, MemberReference other) {
        Declaration was = resolve(before, one);
        Declaration is = resolve(after, other);
        return was != null
                && is != null
                && one.name().equals(other.name())
                && one.descriptor().equals(other.descriptor())
                && after.isSubtype(other.owner(), types.nameAfter(one.owner()))
                && after.isSubtype(
                        is.owner().name(), types.nameAfter(was.owner().name()))
                && isOpen(was.member())
                && isOpen(is.member());
    }

    private static boolean isOpen(MemberOutline method) {
        return !method.isStatic() && (method.has(Opcodes.ACC_PUBLIC) || method.has(Opcodes.ACC_PROTECTED));
    }

    /**
     * Whether canonical also has the method that takes what the legacy one took: then no other is what it became. Constructors
     * are not inherited (JLS 8.8).
     */
    private boolean hasSameParameters(MemberReference one, String canonical) {
        return after.lineage(canonical).stream()
                .filter(type -> !one.name().equals("<init>") || type.name().equals(canonical))
                .flatMap(type -> type.methods().stream())
                .anyMatch(method -> method.name().equals(one.name())
                        && types.ofParameters(one.descriptor(), method.descriptor())
                                .holds());
    }

    /**
     * A method that is reached with the arguments as they are (JLS 15.12.2), and no other is what became of the legacy one:
     * which arguments they are, the data flow shows.
     */
    private boolean isReached(MemberReference one, MemberReference other) {
        return one.isMethod()
                && !hasSameParameters(one, other.owner())
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
        return legacySupertypes(owner)
                .anyMatch(legacy -> before.isSubtype(legacy, was.owner().name())
                        && after.isSubtype(types.counterpart(legacy), is.owner().name()));
    }

    private Stream<String> legacySupertypes(String owner) {
        return before.lineage(owner).stream().map(ClassOutline::name).filter(types::isLegacy);
    }

    /** What a reference leads to; through what a compiler adds where the superclass that has the method is not accessible. */
    private static @Nullable Declaration meant(MemberResolution resolution, MemberReference reference) {
        Declaration found = resolve(resolution, reference);
        if (found == null || !isOnlyBridge(found)) {
            return found;
        }
        String above = found.owner().superName();
        Declaration inherited = above == null ? null : bridged(resolution, above, reference);
        return inherited == null ? found : inherited;
    }

    /** The method of a superclass that a bridge calls: it may take or yield something else (JLS 15.12.4.5). */
    private static @Nullable Declaration bridged(MemberResolution resolution, String above, MemberReference reference) {
        Declaration same = resolution.method(above, reference.name(), reference.descriptor());
        if (same != null && !same.member().has(Opcodes.ACC_ABSTRACT)) {
            return same;
        }
        int parameters = Type.getArgumentTypes(reference.descriptor()).length;
        for (ClassOutline type : resolution.lineage(above)) {
            List<MemberOutline> called = type.methods().stream()
                    .filter(method -> method.name().equals(reference.name())
                            && !method.isStatic()
                            && !method.has(Opcodes.ACC_ABSTRACT)
                            && !method.has(Opcodes.ACC_BRIDGE)
                            && Type.getArgumentTypes(method.descriptor()).length == parameters)
                    .toList();
            if (!called.isEmpty()) {
                return called.size() == 1 ? new Declaration(type, called.get(0)) : null;
            }
        }
        return null;
    }

    private static boolean isOnlyBridge(Declaration found) {
        return found.member().has(Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC)
                && found.owner().methods().stream()
                        .filter(method -> method.name().equals(found.member().name()))
                        .allMatch(method -> method.has(Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC));
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
