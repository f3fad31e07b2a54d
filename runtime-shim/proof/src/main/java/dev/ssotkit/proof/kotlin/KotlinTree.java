package dev.ssotkit.proof.kotlin;

import java.util.List;
import java.util.SortedMap;

/**
 * A part with all that is in it.
 *
 * @param fields by number: {@link Long}, {@link KotlinName}, {@link KotlinTree}, or lists of bytes that are not understood
 */
public record KotlinTree(KotlinPart part, SortedMap<Integer, List<Object>> fields) {

    /** The values of a field. */
    public List<Object> values(int field) {
        return fields.getOrDefault(field, List.of());
    }

    /** What a reviewer calls it. */
    public String words() {
        int field = part == KotlinPart.CLASS ? 3 : part == KotlinPart.TYPE ? 6 : 2;
        return values(field).stream()
                .filter(KotlinName.class::isInstance)
                .map(name -> part.words() + " " + ((KotlinName) name).text())
                .findFirst()
                .orElse(part.words());
    }
}
