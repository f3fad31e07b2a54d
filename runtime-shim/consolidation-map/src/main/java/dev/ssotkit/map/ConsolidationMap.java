package dev.ssotkit.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every entry of a run, and what a name or a call means under all of them. Immutable and thread-safe. */
public final class ConsolidationMap {

    private final List<Entry> entries;
    private final Map<String, Entry> byLegacyKey = new HashMap<>();
    private final Set<TypeName> contested;
    private final Set<String> contestedKeys = new HashSet<>();
    private final Set<String> namesToLookFor;
    private final CallMatching matching;

    private ConsolidationMap(List<Entry> entries) {
        this.entries = Collections.unmodifiableList(new ArrayList<>(entries));
        Set<TypeName> claimedTwice = new TreeSet<>();
        for (Entry entry : entries) {
            for (TypeName type : entry.legacyTypes()) {
                Entry other = byLegacyKey.putIfAbsent(type.key(), entry);
                // The same entry in two recipes of one file is one claim.
                if (other != null && !isSame(entry, other)) {
                    claimedTwice.add(type);
                }
            }
        }
        for (TypeName type : claimedTwice) {
            byLegacyKey.remove(type.key());
            contestedKeys.add(type.key());
        }
        this.contested = Collections.unmodifiableSet(claimedTwice);
        this.namesToLookFor = Collections.unmodifiableSet(namesIn(entries));
        this.matching = new CallMatching(entries);
    }

    private static boolean isSame(Entry a, Entry b) {
        return MapDigest.of(Collections.singletonList(a)).equals(MapDigest.of(Collections.singletonList(b)));
    }

    private static Set<String> namesIn(List<Entry> entries) {
        Set<String> names = new TreeSet<>();
        for (Entry entry : entries) {
            names.add(entry.canonicalType().key());
            names.add(entry.accessor().declaringType().key());
            for (TypeName type : entry.legacyTypes()) {
                names.add(type.key());
            }
            for (CallMapping mapping : entry.calls()) {
                names.add(mapping.type().key());
                if (mapping.target().namesAType()) {
                    names.add(mapping.target().declaringType().key());
                }
            }
        }
        return names;
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
        return Optional.ofNullable(byLegacyKey.get(TypeName.keyOf(legacyName)));
    }

    /** The first entry that lists a contested type, named in any notation; empty for any other type. */
    public Optional<Entry> firstClaimOf(String contestedName) {
        String key = TypeName.keyOf(contestedName);
        if (contestedKeys.contains(key)) {
            for (Entry entry : entries) {
                for (TypeName type : entry.legacyTypes()) {
                    if (type.key().equals(key)) {
                        return Optional.of(entry);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Legacy types that two different entries claim: they move in neither. */
    public Set<TypeName> contested() {
        return contested;
    }

    /** The entries whose canonical type this is, in any notation. */
    public List<Entry> entriesWithCanonical(String name) {
        String key = TypeName.keyOf(name);
        List<Entry> matching = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.canonicalType().key().equals(key)) {
                matching.add(entry);
            }
        }
        return Collections.unmodifiableList(matching);
    }

    /** Whether a class, in any notation, counts as canonical type of any entry ({@link Entry#isInsideCanonical}). */
    public boolean isInsideCanonical(String name) {
        for (Entry entry : entries) {
            if (entry.isInsideCanonical(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The {@code calls} line that maps a call. A line for T serves receivers of type T, and of listed subtypes of T
     * (but constructors: T only). Exact parameters beat {@code ..}, a nearer type beats a farther one, then the first
     * line wins. Empty if no line matches, for a contested receiver, and for a pattern that two entries send to
     * different places.
     *
     * @param receiverType the receiver's static type, the factory's class or the constructed class, in any notation
     * @param method the method's name, or {@link CallMapping#CONSTRUCTOR}
     * @param parameterTypes the erased parameter types of the method, in any notation ({@code int}, {@code a.B[]})
     */
    public Optional<MappedCall> callFor(
            String receiverType, String method, List<String> parameterTypes, Supertypes supertypes) {
        if (contestedKeys.contains(TypeName.keyOf(receiverType))) {
            return Optional.empty();
        }
        return matching.find(receiverType, method, parameterTypes, supertypes);
    }

    /**
     * Keys ({@link TypeName#key()}) of every type of which a use matters: legacy and canonical types, the accessors'
     * classes, the types left of an arrow.
     */
    public Set<String> namesToLookFor() {
        return namesToLookFor;
    }

    /** SHA-256, in lower-case hex, of what the entries mean: notation, spaces and order of types do not matter. */
    public String digest() {
        return MapDigest.of(entries);
    }
}
