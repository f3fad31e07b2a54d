package dev.ssotkit.discovery.verdict;

import dev.ssotkit.discovery.facts.CodeFacts;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.facts.TypeSort;
import dev.ssotkit.discovery.likeness.TypeProfile;
import dev.ssotkit.discovery.words.NameWords;
import dev.ssotkit.discovery.words.TradeWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which type should stay where the user names none: of the largest group of types that share words of their names and methods
 * the one that can most of what the others can.
 *
 * @param type binary name
 * @param reason why this one
 * @param otherGroups one type of each further group, the largest first
 */
public record CanonicalProposal(String type, String reason, List<String> otherGroups) {

    /** A word or method that more types have is no mark of a group. */
    private static final int COMMONPLACE = 400;

    private static final int GROUPS = 5;
    private static final int SMALLEST_GROUP = 2;

    /** Empty where no two types are alike. */
    public static Optional<CanonicalProposal> of(CodeFacts code, Predicate<TypeFacts> eligible) {
        Map<String, Set<String>> marks = new TreeMap<>();
        for (TypeFacts type : code.types()) {
            if (type.sort() == TypeSort.CLASS && !type.isTest() && eligible.test(type) && !code.isThrowable(type)) {
                marks.put(type.name(), marksOf(type, code));
            }
        }
        List<Set<String>> groups = groups(marks);
        return groups.isEmpty() ? Optional.empty() : Optional.of(of(groups, code));
    }

    // Its words are marks only beside a method, and the other way round: "word method" pairs.
    private static Set<String> marksOf(TypeFacts type, CodeFacts code) {
        List<String> words = NameWords.stems(type.simpleName()).stream()
                .filter(stem -> TradeWords.weight(stem) == 1)
                .toList();
        Set<String> marks = new HashSet<>();
        for (MethodFacts method : TypeProfile.of(type, code).methods()) {
            if (!method.name().matches("(get|set|is)\\p{Upper}.*")) {
                words.forEach(word -> marks.add(word + " " + method.member()));
            }
        }
        return marks;
    }

    private static List<Set<String>> groups(Map<String, Set<String>> marks) {
        Map<String, List<String>> byMark = new HashMap<>();
        marks.forEach((type, ofType) -> ofType.forEach(
                mark -> byMark.computeIfAbsent(mark, key -> new ArrayList<>()).add(type)));
        Map<String, Set<String>> neighbours = new TreeMap<>();
        for (List<String> types : byMark.values()) {
            if (types.size() >= SMALLEST_GROUP && types.size() <= COMMONPLACE) {
                types.forEach(type ->
                        neighbours.computeIfAbsent(type, key -> new HashSet<>()).addAll(types));
            }
        }
        List<Set<String>> groups = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<Map.Entry<String, Set<String>>> largestFirst = new ArrayList<>(neighbours.entrySet());
        largestFirst.sort(Comparator.comparingInt((Map.Entry<String, Set<String>> group) ->
                        -group.getValue().size())
                .thenComparing(Map.Entry::getKey));
        for (Map.Entry<String, Set<String>> group : largestFirst) {
            if (groups.size() < GROUPS && !taken.contains(group.getKey())) {
                groups.add(group.getValue());
                taken.addAll(group.getValue());
            }
        }
        return groups;
    }

    private static CanonicalProposal of(List<Set<String>> groups, CodeFacts code) {
        String chosen = bestOf(groups.get(0), code);
        TypeFacts type = code.find(chosen).orElseThrow();
        StringBuilder reason = new StringBuilder("of " + groups.get(0).size()
                + " types that share words of their names and methods it can most of what the others can");
        if (handsOutItself(type)) {
            reason.append(", and it has a static method that hands it out");
        }
        return new CanonicalProposal(
                chosen,
                reason.toString(),
                groups.stream().skip(1).map(group -> bestOf(group, code)).toList());
    }

    private static String bestOf(Set<String> group, CodeFacts code) {
        Map<String, Integer> offered = new HashMap<>();
        Map<String, Set<String>> members = new HashMap<>();
        for (String name : group) {
            Set<String> own = new HashSet<>();
            TypeProfile.of(code.find(name).orElseThrow(), code).methods().forEach(method -> own.add(method.member()));
            own.forEach(member -> offered.merge(member, 1, Integer::sum));
            members.put(name, own);
        }
        return group.stream()
                .max(Comparator.comparingDouble(
                                (String name) -> merit(code.find(name).orElseThrow(), members, offered, code))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    // What others have too counts; then an accessor, subtypes, users.
    private static double merit(
            TypeFacts type, Map<String, Set<String>> members, Map<String, Integer> offered, CodeFacts code) {
        double completeness = members.getOrDefault(type.name(), Set.of()).stream()
                .mapToDouble(member -> offered.getOrDefault(member, 1) - 1.0)
                .sum();
        double accessor = handsOutItself(type) ? 1.5 : 1;
        double use = 1
                + 0.1 * Math.log1p(code.usersOf(type.name()).size())
                + 0.1 * Math.log1p(code.directSubtypesOf(type.name()).size());
        double plainness = 1
                - 0.1
                        * NameWords.stems(type.simpleName()).stream()
                                .filter(stem -> TradeWords.weight(stem) < 0.4)
                                .count();
        return completeness * accessor * use * plainness * (type.isPublic() ? 1 : 0.5);
    }

    private static boolean handsOutItself(TypeFacts type) {
        Stream<MethodFacts> methods = type.openMethods();
        return methods.anyMatch(method ->
                method.isStatic() && method.isPublic() && method.result().equals(type.name()));
    }
}
