package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.index.WantedNames;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeKeys;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** One hypothesis: that exactly these legacy types move. Plans are made, and found wanting, under it. */
public final class Hypothesis {

    private final ConsolidationMap map;
    private final SourceIndex index;
    private final Map<TypeKey, Entry> legacy;
    private final Map<String, List<TypeKey>> bySimpleName;
    private final TypeKeys listed;
    // What an entry lists beside others and makes canonical.
    private final Set<TypeKey> canonical;
    private final Set<TypeKey> staying;
    private final ListedOverrides overrides;
    private final ChangedSupertypes supertypes;
    private final Map<TypeKey, Optional<TypeKey>> bodies;
    private final Set<TypeKey> reliedOn = new HashSet<>();
    private @Nullable WantedNames movingNames;

    /** The hypothesis that every legacy type moves but those in {@code staying} (keys). */
    public Hypothesis(ConsolidationMap map, SourceIndex index, Set<TypeKey> staying) {
        this.map = map;
        this.index = index;
        this.staying = Set.copyOf(staying);
        this.legacy = new HashMap<>();
        this.canonical = new HashSet<>();
        for (Entry entry : map.entries()) {
            for (TypeName type : entry.legacyTypes()) {
                legacy.putIfAbsent(TypeKey.of(type), entry);
            }
        }
        legacy.forEach((key, entry) -> {
            if (key.equals(TypeKey.of(entry.canonicalType()))) {
                canonical.add(key);
            }
        });
        this.bySimpleName = legacy.keySet().stream().sorted().collect(Collectors.groupingBy(TypeKey::simpleName));
        this.listed = new TypeKeys(legacy.keySet());
        this.overrides = new ListedOverrides(legacy.keySet(), index);
        this.supertypes = new ChangedSupertypes(legacy, index);
        this.bodies = new HashMap<>();
    }

    private Hypothesis(Hypothesis shared, Set<TypeKey> staying) {
        this.map = shared.map;
        this.index = shared.index;
        this.legacy = shared.legacy;
        this.bySimpleName = shared.bySimpleName;
        this.listed = shared.listed;
        this.canonical = shared.canonical;
        this.staying = staying;
        this.overrides = shared.overrides;
        this.supertypes = shared.supertypes;
        this.bodies = shared.bodies;
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
    public @Nullable Entry entryOf(@Nullable TypeKey key) {
        return key == null ? null : legacy.get(key);
    }

    /** The key of a legacy type, whether it moves or not; null for any other type. */
    public @Nullable TypeKey keyOf(@Nullable JavaType type) {
        return listed.find(TypeUtils.asFullyQualified(type));
    }

    /** Keys of all listed types, whether they move or not. */
    public Set<TypeKey> listed() {
        return legacy.keySet();
    }

    /** Keys of the listed types whose last name this is, whether they move or not. */
    List<TypeKey> listedAs(String simpleName) {
        return bySimpleName.getOrDefault(simpleName, List.of());
    }

    /** Keys of all types that move. */
    public Set<TypeKey> moving() {
        Set<TypeKey> moving = new HashSet<>(legacy.keySet());
        moving.removeIf(key -> !moves(key));
        return moving;
    }

    /** Keys of all types that move, to be looked for in text; made once. */
    public WantedNames movingNames() {
        if (movingNames == null) {
            movingNames = new WantedNames(moving());
        }
        return movingNames;
    }

    /** Whether the name of this type moves somewhere. */
    public boolean moves(@Nullable TypeKey key) {
        Entry entry = entryOf(key);
        return entry != null && key != null && !isStaying(key) && !canonical.contains(key);
    }

    /** Hands over the classes that a type is made of and whose names move somewhere. */
    void forEachMoving(@Nullable JavaType type, Consumer<TypeKey> consumer) {
        listed.forEachMentioned(type, key -> {
            if (moves(key)) {
                consumer.accept(key);
            }
        });
    }

    /** Whether a type is one whose name moves somewhere, or is made of any. */
    public boolean mentionsMoving(@Nullable JavaType type) {
        boolean[] found = new boolean[1];
        forEachMoving(type, key -> found[0] = true);
        return found[0];
    }

    /** Whether a legacy type is one of those that stay. */
    public boolean isStaying(TypeKey key) {
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
    public Hypothesis today() {
        return new Hypothesis(this, legacy.keySet());
    }

    /** Whether another answer would be given to some question so far, if these types stayed. */
    public boolean reliesOnAny(Set<TypeKey> keys) {
        return keys.stream().anyMatch(reliedOn::contains);
    }

    /**
     * Whether a mention of a type in the code of a class moves: not in its own body, not inside the canonical type,
     * not in a library.
     */
    public boolean movesAt(@Nullable TypeKey key, Place place) {
        if (key == null || !moves(key) || !index.isDeclaredInSource(place.binaryName())) {
            return false;
        }
        return !isOwnBody(key, place) && whyKept(key, place).isEmpty();
    }

    // Its own, or that of a listed type around it.
    private boolean isOwnBody(TypeKey key, Place place) {
        for (TypeKey around = key; around != null; around = around.outer()) {
            if (legacy.containsKey(around) && place.isWithin(around)) {
                return true;
            }
        }
        return false;
    }

    /** Why a type that moves is named in the code of a class all the same, other than in its own body. */
    public Optional<String> whyKept(TypeKey key, Place place) {
        Entry entry = entryOf(key);
        if (entry != null && entry.isInsideCanonical(place.binaryName())) {
            return Optional.of("canonical's own body");
        }
        return legacyBody(place)
                .filter(body -> overrides.keptIn(body).contains(key))
                .map(body -> "a listed type overrides what another declares with this name");
    }

    /** Keys of the types that move and lose a supertype by it. */
    public List<TypeKey> losersOf(TypeKey supertype) {
        Entry entry = moves(supertype) ? entryOf(supertype) : null;
        TypeKey nameAfter = entry == null ? supertype : TypeKey.of(entry.canonicalType());
        return supertypes.losersOf(supertype, nameAfter).stream()
                .filter(this::moves)
                .toList();
    }

    /** The keys of the types that move and by it come to be of a type, or below it. */
    public List<TypeKey> gainersOf(TypeKey supertype) {
        return supertypes.gainersOf(supertype).stream().filter(this::moves).toList();
    }

    /** Whether a place lies in the body of a legacy type. */
    public boolean isLegacyBody(Place place) {
        return legacyBody(place).isPresent();
    }

    // The legacy type in whose body a place lies.
    private Optional<TypeKey> legacyBody(Place place) {
        return bodies.computeIfAbsent(place.key(), this::legacyBody);
    }

    private Optional<TypeKey> legacyBody(TypeKey place) {
        for (TypeKey around = place; around != null; around = around.outer()) {
            if (legacy.containsKey(around)) {
                return Optional.of(around);
            }
        }
        return Optional.empty();
    }

    /** The canonical type with its members, if anything in the run shows them. */
    public Optional<JavaType.FullyQualified> canonical(Entry entry) {
        return index.find(TypeKey.of(entry.canonicalType()));
    }

    /** The entries for which this is the canonical type and constructions of it go to an accessor. */
    public List<Entry> entriesBuiltBy(TypeKey key) {
        return map.entriesWithCanonical(key.name()).stream()
                .filter(entry -> !entry.isNamesOnly())
                .toList();
    }
}
