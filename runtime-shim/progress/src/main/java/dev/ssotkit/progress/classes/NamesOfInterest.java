package dev.ssotkit.progress.classes;

import dev.ssotkit.map.CallMapping;
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
            for (CallMapping call : entry.calls()) {
                if (call.isConstructor()) {
                    constructed.put(call.type().key(), call.type());
                }
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

    /** The type whose construction in {@code fromClass} counts; null if it does not. */
    @Nullable
    TypeName constructed(String internalName, String fromClass) {
        TypeName legacy = moving(internalName);
        if (legacy != null) {
            return legacy;
        }
        TypeName type = constructed.get(TypeName.keyOf(internalName));
        return type == null || map.isInsideCanonical(fromClass) ? null : type;
    }

    /** The legacy type that a text names in full; null for any other text. A bare word is no name. */
    @Nullable
    TypeName named(String text) {
        return text.indexOf('.') < 0 && text.indexOf('/') < 0 ? null : moving.get(TypeName.keyOf(text));
    }
}
