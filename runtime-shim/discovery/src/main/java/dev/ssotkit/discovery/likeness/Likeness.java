package dev.ssotkit.discovery.likeness;

import dev.ssotkit.discovery.facts.MethodFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The methods of a type beside those of canonical.
 *
 * @param pairs each method of either type in one pair at most, the best first
 * @param coverage how much of what the type offers canonical has too, from 0 to 1, each method by how much it says
 * @param coverageOfCanonical how much of what canonical offers the type has too
 * @param information how much the pairs say together; 1 is one method with a parameter of the code's own types
 */
public record Likeness(List<MethodPair> pairs, double coverage, double coverageOfCanonical, double information) {

    private static final Comparator<MethodPair> BY_NAMES = Comparator.comparing(
                    (MethodPair pair) -> pair.method().member())
            .thenComparing(pair -> pair.canonical().member());

    public Likeness {
        pairs = List.copyOf(pairs);
    }

    public static Likeness of(TypeProfile type, TypeProfile canonical) {
        List<MethodPair> possible = new ArrayList<>();
        for (MethodProfile one : type.methodProfiles()) {
            possible.addAll(pairsOf(one, canonical));
        }
        possible.sort(Comparator.comparingDouble(MethodPair::score).reversed().thenComparing(BY_NAMES));
        Set<String> taken = new HashSet<>();
        Set<String> takenOfCanonical = new HashSet<>();
        List<MethodPair> pairs = new ArrayList<>();
        for (MethodPair pair : possible) {
            if (!taken.contains(pair.method().member())
                    && takenOfCanonical.add(pair.canonical().member())) {
                taken.add(pair.method().member());
                pairs.add(pair);
            }
        }
        double common = 0;
        double commonOfCanonical = 0;
        for (MethodPair pair : pairs) {
            common += pair.score() * informationOf(pair.method(), type);
            commonOfCanonical += pair.score() * informationOf(pair.canonical(), canonical);
        }
        return new Likeness(pairs, share(common, type), share(commonOfCanonical, canonical), common);
    }

    /** The method of canonical that does most of what this one does. */
    public static Optional<MethodPair> best(MethodFacts method, TypeProfile type, TypeProfile canonical) {
        return pairsOf(new MethodProfile(method, type.type(), false), canonical).stream()
                .max(Comparator.comparingDouble(MethodPair::score)
                        .thenComparing(pair -> pair.canonical().member()));
    }

    private static List<MethodPair> pairsOf(MethodProfile one, TypeProfile canonical) {
        List<MethodPair> pairs = new ArrayList<>();
        for (MethodProfile other : canonical.likely(one)) {
            MethodPair pair = MethodLikeness.between(one, other, () -> isOnlyOneOfShape(other, canonical));
            if (pair != null) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static boolean isOnlyOneOfShape(MethodProfile method, TypeProfile type) {
        return type.methodProfiles().stream()
                        .filter(other -> other.sortedParameters().equals(method.sortedParameters())
                                && other.method()
                                        .result()
                                        .equals(method.method().result()))
                        .limit(2)
                        .count()
                == 1;
    }

    private static double informationOf(MethodFacts method, TypeProfile type) {
        return type.methodProfiles().stream()
                .filter(profile -> profile.method().equals(method))
                .mapToDouble(MethodProfile::information)
                .findFirst()
                .orElse(0);
    }

    private static double share(double common, TypeProfile type) {
        double all = type.methodProfiles().stream()
                .mapToDouble(MethodProfile::information)
                .sum();
        return all == 0 ? 0 : common / all;
    }
}
