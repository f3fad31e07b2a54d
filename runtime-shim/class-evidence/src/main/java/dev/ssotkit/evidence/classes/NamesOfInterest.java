package dev.ssotkit.evidence.classes;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which class names of byte code count, under a map; everything by internal name (JVMS 4.2.1). */
final class NamesOfInterest {
    private final ConsolidationMap map;
    /** By key: legacy types whose name moves; every use of them counts. */
    private final Map<String, TypeName> moving = new HashMap<>();
    /** By key: types of which constructions count, but no other use. */
    private final Map<String, TypeName> constructed = new HashMap<>();

    NamesOfInterest(ConsolidationMap map) {
        this.map = map;
        for (Entry entry : map.entries()) {
            for (TypeName legacy : entry.legacyTypes()) {
                (entry.movesType(legacy) ? moving : constructed).put(legacy.key(), legacy);
            }
            if (!entry.isNamesOnly()) {
                constructed.put(entry.canonicalType().key(), entry.canonicalType());
            }
        }
    }

    /** The legacy type that a class is or is nested in; null for any other class. */
    @Nullable
    TypeName moving(String internalName) {
        String name = internalName;
        while (true) {
            TypeName legacy = moving.get(TypeName.keyOf(name));
            if (legacy != null) {
                return legacy;
            }
            int nesting = name.lastIndexOf('$');
            if (nesting < 0) {
                return null;
            }
            name = name.substring(0, nesting);
        }
    }

    /** The type whose construction in {@code fromClass} is a site; null if it is none, as for a type nested in one. */
    @Nullable
    TypeName constructed(String internalName, String fromClass) {
        TypeName legacy = moving.get(TypeName.keyOf(internalName));
        if (legacy != null) {
            return legacy;
        }
        TypeName type = constructed.get(TypeName.keyOf(internalName));
        return type == null || map.isInsideCanonical(fromClass) ? null : type;
    }

    /** Whether the class counts as the canonical type of the type's entry: what it makes is not redirected. */
    boolean isKept(TypeName type, String inClass) {
        return map.entryFor(type.key())
                .filter(entry -> entry.isInsideCanonical(inClass))
                .isPresent();
    }

    /** The type of that name that an entry lists and whose constructions it redirects; null for any other. */
    @Nullable
    TypeName listed(String internalName) {
        return map.entryFor(internalName)
                .filter(entry -> !entry.isNamesOnly() && !entry.isInsideCanonical(internalName))
                .map(entry -> moving.get(TypeName.keyOf(internalName)))
                .orElse(null);
    }

    /** The legacy type that a text names in full; null for any other text. A bare word is no name. */
    @Nullable
    TypeName named(String text) {
        return text.indexOf('.') < 0 && text.indexOf('/') < 0 ? null : moving.get(TypeName.keyOf(text));
    }
}
