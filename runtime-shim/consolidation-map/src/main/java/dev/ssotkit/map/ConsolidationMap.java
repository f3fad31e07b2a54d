package dev.ssotkit.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every entry of a run, and what a name or a call means under all of them. Immutable and thread-safe. */
public final class ConsolidationMap {

    private final List<Entry> entries;

    private ConsolidationMap(List<Entry> entries) {
        this.entries = Collections.unmodifiableList(new ArrayList<>(entries));
    }

    /** The map of these entries; their order decides only between equally good {@code calls} lines. */
    public static ConsolidationMap of(List<Entry> entries) {
        return new ConsolidationMap(entries);
    }

    /** The entries, in order. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entry that moves a type, named in any notation; empty for a contested type and for no legacy type. */
    public Optional<Entry> entryFor(String legacyName) {
        throw new UnsupportedOperationException("comes next");
    }

    /** Legacy types that more than one entry claims: they move in none. */
    public Set<TypeName> contested() {
        throw new UnsupportedOperationException("comes next");
    }

    /** The entries whose canonical type this is, in any notation. */
    public List<Entry> entriesWithCanonical(String name) {
        throw new UnsupportedOperationException("comes next");
    }

    /** Whether a class, in any notation, counts as canonical type of any entry ({@link Entry#isInsideCanonical}). */
    public boolean isInsideCanonical(String name) {
        throw new UnsupportedOperationException("comes next");
    }

    /**
     * The {@code calls} line that maps a call. A line for T serves receivers of type T, and of listed subtypes of T
     * (but constructors: T only). Exact parameters beat {@code ..}, a nearer type beats a farther one, then the first
     * line wins. Empty if no line matches.
     *
     * @param receiverType the receiver's static type, the factory's class or the constructed class, in any notation
     * @param method the method's name, or {@link CallMapping#CONSTRUCTOR}
     * @param parameterTypes the erased parameter types of the method, in any notation ({@code int}, {@code a.B[]})
     */
    public Optional<MappedCall> callFor(
            String receiverType, String method, List<String> parameterTypes, Supertypes supertypes) {
        throw new UnsupportedOperationException("comes next");
    }

    /**
     * Keys ({@link TypeName#key()}) of every type of which a use matters: legacy and canonical types, the accessors'
     * classes, the types left of an arrow.
     */
    public Set<String> namesToLookFor() {
        throw new UnsupportedOperationException("comes next");
    }

    /** SHA-256, in lower-case hex, of what the entries mean: notation, spaces and order of types do not matter. */
    public String digest() {
        throw new UnsupportedOperationException("comes next");
    }
}
