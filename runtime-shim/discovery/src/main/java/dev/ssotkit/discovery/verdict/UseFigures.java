package dev.ssotkit.discovery.verdict;

import dev.ssotkit.discovery.evidence.Competition;
import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.facts.Usage;
import dev.ssotkit.discovery.facts.UsageKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How much a type is used by others; what stands in one outermost class with it is no other.
 *
 * @param imports outermost classes of other packages that use it
 * @param constructions methods that construct it
 * @param calls calls of it; those of one method in one other count once, as a compiler may copy them
 * @param packages packages that use it, its own among them
 * @param users outermost classes that use it
 * @param missing methods of it that are called and that canonical lacks, as {@code name(Parameters)}
 */
public record UseFigures(
        int imports, int constructions, int calls, List<String> packages, List<String> users, List<String> missing) {

    public UseFigures {
        packages = List.copyOf(packages);
        users = List.copyOf(users);
        missing = List.copyOf(missing);
    }

    static UseFigures of(TypeFacts type, Competition competition) {
        String self = BinaryNames.outermost(type.name());
        Set<String> users = new TreeSet<>();
        Map<Usage, Integer> usages = new HashMap<>();
        for (String userName : competition.code().usersOf(type.name())) {
            String outermost = BinaryNames.outermost(userName);
            if (!outermost.equals(self)) {
                users.add(outermost);
                competition
                        .code()
                        .find(userName)
                        .ifPresent(user -> user.allUsages()
                                .filter(usage -> usage.type().equals(type.name()))
                                .forEach(usage -> usages.merge(usage, 1, Integer::sum)));
            }
        }
        Set<String> offered = competition.code().openMethodsOf(competition.canonical()).stream()
                .map(MethodFacts::member)
                .collect(Collectors.toSet());
        return new UseFigures(
                (int) users.stream()
                        .filter(user -> !BinaryNames.packageOf(user).equals(BinaryNames.packageOf(type.name())))
                        .count(),
                sum(usages, UsageKind.CONSTRUCTION),
                sum(usages, UsageKind.CALL),
                users.stream().map(BinaryNames::packageOf).distinct().sorted().toList(),
                List.copyOf(users),
                usages.keySet().stream()
                        .filter(usage -> usage.kind() == UsageKind.CALL && !offered.contains(usage.member()))
                        .map(usage -> BinaryNames.shortMember(usage.member()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static int sum(Map<Usage, Integer> usages, UsageKind kind) {
        return usages.entrySet().stream()
                .filter(usage -> usage.getKey().kind() == kind)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
