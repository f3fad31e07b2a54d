package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** One hypothesis: that exactly these legacy types move. Plans are made, and found wanting, under it. */
public final class Hypothesis {

    private final ConsolidationMap map;
    private final SourceIndex index;
    private final Map<String, Entry> legacy;
    private final Set<String> staying;
    private final ListedOverrides overrides;
    private final Set<String> reliedOn = new HashSet<>();

    /** The hypothesis that every legacy type moves but those in {@code staying} (keys). */
    public Hypothesis(ConsolidationMap map, SourceIndex index, Set<String> staying) {
        this.map = map;
        this.index = index;
        this.staying = Set.copyOf(staying);
        this.legacy = new HashMap<>();
        for (Entry entry : map.entries()) {
            for (TypeName type : entry.legacyTypes()) {
                legacy.putIfAbsent(type.key(), entry);
            }
        }
        this.overrides = new ListedOverrides(legacy.keySet(), index);
    }

    private Hypothesis(Hypothesis shared, Set<String> staying) {
        this.map = shared.map;
        this.index = shared.index;
        this.legacy = shared.legacy;
        this.staying = staying;
        this.overrides = shared.overrides;
    }

    /** The map behind the hypothesis. */
    public ConsolidationMap map() {
        return map;
    }

    /** What the sources declare. */
    public SourceIndex index() {
        return index;
    }

    /** The entry of a legacy type, whether it moves or not; null for any other type. */
    public @Nullable Entry entryOf(@Nullable String key) {
        return key == null ? null : legacy.get(key);
    }

    /** Keys of all listed types, whether they move or not. */
    public Set<String> listed() {
        return legacy.keySet();
    }

    /** Keys of all types that move. */
    public Set<String> moving() {
        Set<String> moving = new HashSet<>(legacy.keySet());
        moving.removeIf(key -> !moves(key));
        return moving;
    }

    /** Whether the name of this type moves somewhere. */
    public boolean moves(@Nullable String key) {
        Entry entry = entryOf(key);
        return entry != null
                && key != null
                && !isStaying(key)
                && !entry.canonicalType().key().equals(key);
    }

    /** Whether a legacy type is one of those that stay. */
    public boolean isStaying(String key) {
        boolean stays = staying.contains(key);
        if (!stays && legacy.containsKey(key)) {
            reliedOn.add(key);
        }
        return stays;
    }

    /** The same hypothesis, for one file: it remembers what that file asks. */
    public Hypothesis forOneFile() {
        return new Hypothesis(this, staying);
    }

    /** That nothing moves: things as they are today. */
    Hypothesis today() {
        return new Hypothesis(this, legacy.keySet());
    }

    /** Whether another answer would be given to some question so far, if these types stayed. */
    public boolean reliesOnAny(Set<String> keys) {
        return keys.stream().anyMatch(reliedOn::contains);
    }

    /**
     * Whether a mention of a type in the code of a class moves: not in its own body, not inside the canonical type,
     * not in a library.
     *
     * @param place binary name of the class around the mention
     */
    public boolean movesAt(@Nullable String key, String place) {
        if (key == null || !moves(key) || !index.isDeclaredInSource(place)) {
            return false;
        }
        return !isWithin(TypeNames.key(place), key) && whyKept(key, place).isEmpty();
    }

    /** Why a type that moves is named in the code of a class all the same, other than in its own body. */
    public Optional<String> whyKept(String key, String place) {
        Entry entry = entryOf(key);
        if (entry != null && entry.isInsideCanonical(place)) {
            return Optional.of("canonical's own body");
        }
        return legacyBody(place)
                .filter(body -> overrides.keptIn(body).contains(key))
                .map(body -> "a listed type overrides what another declares with this name");
    }

    /** Whether a place lies in the body of a legacy type. */
    public boolean isLegacyBody(String place) {
        return legacyBody(place).isPresent();
    }

    // The legacy type in whose body a place lies.
    private Optional<String> legacyBody(String place) {
        for (String name = TypeNames.key(place); !name.isEmpty(); name = parent(name)) {
            if (legacy.containsKey(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether a place lies in the body of a type, or of a class nested in it. */
    public static boolean isWithin(String placeKey, String typeKey) {
        return placeKey.equals(typeKey) || placeKey.startsWith(typeKey + ".");
    }

    private static String parent(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    /** The canonical type with its members, if anything in the run shows them. */
    public Optional<JavaType.FullyQualified> canonical(Entry entry) {
        return index.find(entry.canonicalType().key());
    }

    /** The entries for which this is the canonical type and constructions of it go to an accessor. */
    public List<Entry> entriesBuiltBy(String key) {
        return map.entriesWithCanonical(key).stream()
                .filter(entry -> !entry.isNamesOnly())
                .toList();
    }
}
