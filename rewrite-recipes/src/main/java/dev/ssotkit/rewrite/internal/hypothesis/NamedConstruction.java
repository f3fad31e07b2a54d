package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.plan.Use;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;

/** Whether a class that is constructed by name, out of sight, can be the canonical type instead. */
public final class NamedConstruction {

    /** What is said of a name that moves and still leads to an object of its own. */
    public static final String SECOND_INSTANCE =
            Use.NAME_MOVES + ", but whoever reads it still makes an object of its own, by the public constructor";

    private final Hypothesis hypothesis;

    /** Judges under one hypothesis. */
    public NamedConstruction(Hypothesis hypothesis) {
        this.hypothesis = hypothesis;
    }

    /** Whether anybody can construct the legacy type by its name; if not, what reads the name wants something else. */
    public boolean isPossible(TypeKey legacyKey) {
        return hypothesis
                .index()
                .find(legacyKey)
                .filter(NamedConstruction::isNeverConstructed)
                .isEmpty();
    }

    private static boolean isNeverConstructed(JavaType.FullyQualified type) {
        return type.hasFlags(Flag.Abstract)
                || type.getKind() != JavaType.FullyQualified.Kind.Class
                        && type.getKind() != JavaType.FullyQualified.Kind.Record;
    }

    /**
     * What speaks against it: no public constructor, or not the supertypes that the legacy type had.
     *
     * @param parameters the erased parameters of the constructor that is called
     */
    public Optional<Objection> objection(TypeKey legacyKey, Entry entry, List<String> parameters) {
        JavaType.FullyQualified canonical = hypothesis.canonical(entry).orElse(null);
        if (canonical == null) {
            return Optional.of(new Objection(
                    "not visible: nothing in this run shows the members of "
                            + entry.canonicalType().binaryName(),
                    "correct `canonicalType`"));
        }
        boolean isConstructible = canonical.hasFlags(Flag.Public)
                && Members.method(canonical, Members.CONSTRUCTOR, parameters)
                        .filter(constructor -> constructor.hasFlags(Flag.Public))
                        .isPresent();
        if (!isConstructible) {
            return Optional.of(new Objection(
                    entry.canonicalType().binaryName() + " has no public constructor with the parameters " + parameters
                            + ": constructing it by name would fail",
                    "construct it by the accessor instead"));
        }
        return Optional.ofNullable(lostSupertype(legacyKey, canonical))
                .map(lost -> new Objection(
                        entry.canonicalType().binaryName() + " is no " + lost
                                + ", which whoever constructs this may expect",
                        "let it implement that, or name another class here"));
    }

    private @Nullable TypeKey lostSupertype(TypeKey legacyKey, JavaType.FullyQualified canonical) {
        JavaType.FullyQualified legacy = hypothesis.index().find(legacyKey).orElse(null);
        if (legacy == null) {
            return null;
        }
        Set<TypeKey> kept = new HashSet<>();
        Members.withSupertypes(canonical).forEach(type -> kept.add(TypeKey.of(type)));
        for (JavaType.FullyQualified parent : Members.withSupertypes(legacy)) {
            TypeKey key = TypeKey.of(parent);
            if (!kept.contains(key) && hypothesis.entryOf(key) == null && !key.equals(TypeKey.OBJECT)) {
                return key;
            }
        }
        return null;
    }

    /** Whether instances of the canonical type can stand for a service. */
    public boolean provides(Entry entry, TypeKey serviceKey) {
        return hypothesis.canonical(entry).stream()
                .flatMap(canonical -> Members.withSupertypes(canonical).stream())
                .anyMatch(serviceKey::isOf);
    }
}
