package dev.ssotkit.discovery.likeness;

import dev.ssotkit.discovery.facts.CodeFacts;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.List;

/** The methods that others can call on a type, ready to be compared. */
public final class TypeProfile {

    private final TypeFacts type;
    private final List<MethodProfile> methods;

    private TypeProfile(TypeFacts type, List<MethodProfile> methods) {
        this.type = type;
        this.methods = methods;
    }

    /** What a type hands out of itself, by a static method, is no method that it offers. */
    public static TypeProfile of(TypeFacts type, CodeFacts code) {
        return new TypeProfile(
                type,
                code.openMethodsOf(type).stream()
                        .filter(method -> !MethodProfile.isOfEveryObject(method))
                        .filter(method -> !(method.isStatic() && method.result().equals(type.name())))
                        .map(method -> new MethodProfile(method, type))
                        .toList());
    }

    public TypeFacts type() {
        return type;
    }

    List<MethodProfile> methodProfiles() {
        return methods;
    }

    public List<MethodFacts> methods() {
        return methods.stream().map(MethodProfile::method).toList();
    }
}
