package dev.ssotkit.map;

import java.util.List;

/** One {@code ConsolidateManager} entry: many legacy types, one canonical type. Valid by construction, immutable. */
public final class Entry {

    private final String name;
    private final TypeName canonicalType;
    private final Accessor accessor;
    private final List<TypeName> legacyTypes;
    private final List<CallMapping> calls;

    Entry(String name, TypeName canonicalType, Accessor accessor, List<TypeName> legacyTypes, List<CallMapping> calls) {
        this.name = name;
        this.canonicalType = canonicalType;
        this.accessor = accessor;
        this.legacyTypes = legacyTypes;
        this.calls = calls;
    }

    /** Reads and validates option values; reports every problem, not only the first. Never throws. */
    public static EntryResult of(EntryOptions options) {
        return EntryValidation.of(options);
    }

    /** What messages call this entry: {@code com.acme.chat.OneWebSocketManager, entry 1}. */
    public String name() {
        return name;
    }

    /** The one type that stays. */
    public TypeName canonicalType() {
        return canonicalType;
    }

    /** How its instance is reached. */
    public Accessor accessor() {
        return accessor;
    }

    /** The competing types, each once, in the order written. */
    public List<TypeName> legacyTypes() {
        return legacyTypes;
    }

    /** The {@code calls} lines, in the order written. */
    public List<CallMapping> calls() {
        return calls;
    }

    /** Whether {@code accessor} is {@code new}: names move, constructions stay constructions. */
    public boolean isNamesOnly() {
        return accessor.isNew();
    }

    /** Whether uses of this legacy type's name move; not where it is the canonical type itself. */
    public boolean movesType(TypeName legacyType) {
        return !legacyType.equals(canonicalType);
    }

    /** Whether a class, in any notation, is the canonical type, the accessor's class, or nested in either. */
    public boolean isInsideCanonical(String typeName) {
        String key = TypeName.keyOf(typeName);
        return TypeName.isWithin(key, canonicalType.key())
                || TypeName.isWithin(key, accessor.declaringType().key());
    }

    @Override
    public String toString() {
        return name;
    }
}
