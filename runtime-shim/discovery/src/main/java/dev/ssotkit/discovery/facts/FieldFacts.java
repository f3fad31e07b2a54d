package dev.ssotkit.discovery.facts;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A field.
 *
 * @param type erased binary name
 * @param typeArguments binary names in its type arguments, from left to right, those of type arguments included
 */
public record FieldFacts(String name, String type, List<String> typeArguments, Set<Modifier> modifiers) {

    public FieldFacts {
        typeArguments = List.copyOf(typeArguments);
        modifiers = Set.copyOf(modifiers);
    }

    public boolean isStatic() {
        return modifiers.contains(Modifier.STATIC);
    }
}
