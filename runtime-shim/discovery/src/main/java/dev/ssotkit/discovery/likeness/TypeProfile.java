package dev.ssotkit.discovery.likeness;

import dev.ssotkit.discovery.facts.CodeFacts;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The methods that others can call on a type, ready to be compared. */
public final class TypeProfile {

    private final TypeFacts type;
    private final List<MethodProfile> methods;
    // By whatever may make two methods alike, so that most pairs are never looked at.
    private final Map<Object, List<MethodProfile>> byFeature = new HashMap<>();

    private TypeProfile(TypeFacts type, List<MethodProfile> methods) {
        this.type = type;
        this.methods = methods;
        methods.forEach(method -> method.features()
                .forEach(feature -> byFeature
                        .computeIfAbsent(feature, key -> new ArrayList<>())
                        .add(method)));
    }

    /** What a type hands out of itself, by a static method, is no method that it offers. */
    public static TypeProfile of(TypeFacts type, CodeFacts code) {
        Set<String> prescribed = code.supertypesOf(type).stream()
                .flatMap(supertype -> PlatformMethods.of(supertype).stream())
                .collect(Collectors.toSet());
        return new TypeProfile(
                type,
                code.openMethodsOf(type).stream()
                        .filter(method -> !MethodProfile.isOfEveryObject(method))
                        .filter(method -> !(method.isStatic() && method.result().equals(type.name())))
                        .map(method -> new MethodProfile(method, type, prescribed.contains(method.member())))
                        .toList());
    }

    public TypeFacts type() {
        return type;
    }

    List<MethodProfile> methodProfiles() {
        return methods;
    }

    /** The methods that have anything in common with one of another type, in their order. */
    Set<MethodProfile> likely(MethodProfile other) {
        Set<MethodProfile> likely = new LinkedHashSet<>();
        other.features().forEach(feature -> likely.addAll(byFeature.getOrDefault(feature, List.of())));
        return likely;
    }

    public List<MethodFacts> methods() {
        return methods.stream().map(MethodProfile::method).toList();
    }
}
