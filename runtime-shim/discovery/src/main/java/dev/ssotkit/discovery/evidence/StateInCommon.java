package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.FieldFacts;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** It keeps a registry of the same things as canonical does. */
final class StateInCommon implements EvidenceRule {

    private static final double WEIGHT = 0.35;
    private static final double SAME_THINGS = 1;
    private static final double SAME_SHAPE_AND_NAME = 0.9;
    private static final double SAME_SHAPE = 0.7;
    private static final double THINGS_OF_SIGNATURES = 0.5;

    @Override
    public Optional<FoundEvidence> on(TypeFacts candidate, Competition competition) {
        return registries(candidate)
                .flatMap(own -> against(own, competition).stream())
                .max(Comparator.comparingDouble(FoundEvidence::strength));
    }

    private static java.util.stream.Stream<FieldFacts> registries(TypeFacts type) {
        return type.fields().stream().filter(field -> !field.typeArguments().isEmpty());
    }

    private static Optional<FoundEvidence> against(FieldFacts own, Competition competition) {
        Set<String> things = ofTheCode(own.typeArguments());
        for (FieldFacts other : registries(competition.canonical()).toList()) {
            Set<String> shared = new HashSet<>(things);
            shared.retainAll(ofTheCode(other.typeArguments()));
            if (!shared.isEmpty()) {
                return found(own, SAME_THINGS, "as " + competition.nameOfCanonical() + " keeps " + spelling(other));
            }
            if (things.isEmpty() && own.typeArguments().equals(other.typeArguments()) && haveOneShape(own, other)) {
                double strength = own.name().equals(other.name()) ? SAME_SHAPE_AND_NAME : SAME_SHAPE;
                return found(own, strength, "as " + competition.nameOfCanonical() + " keeps " + spelling(other));
            }
        }
        Set<String> inSignatures = competition.canonicalProfile().methods().stream()
                .map(MethodFacts::parameters)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return things.stream()
                .filter(inSignatures::contains)
                .findFirst()
                .flatMap(thing -> found(
                        own,
                        THINGS_OF_SIGNATURES,
                        "and " + BinaryNames.simple(thing) + " is what the methods of " + competition.nameOfCanonical()
                                + " take"));
    }

    private static Optional<FoundEvidence> found(FieldFacts own, double strength, String rest) {
        return Optional.of(
                new FoundEvidence(EvidenceKind.STATE, WEIGHT, strength, () -> "keeps " + spelling(own) + ", " + rest));
    }

    private static Set<String> ofTheCode(List<String> types) {
        return types.stream()
                .map(BinaryNames::element)
                .filter(type -> !BinaryNames.isPlatform(type))
                .collect(Collectors.toSet());
    }

    // Whatever the implementation: a ConcurrentHashMap is a Map.
    private static boolean haveOneShape(FieldFacts one, FieldFacts other) {
        for (String shape : List.of("Map", "List", "Set", "Queue", "Collection")) {
            if (one.type().endsWith(shape) && other.type().endsWith(shape)) {
                return true;
            }
        }
        return one.type().equals(other.type());
    }

    private static String spelling(FieldFacts field) {
        return BinaryNames.simple(field.type()) + " " + field.name() + " of "
                + field.typeArguments().stream().map(BinaryNames::simple).collect(Collectors.joining(", "));
    }
}
