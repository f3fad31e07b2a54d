package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.CodeFacts;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.likeness.Likeness;
import dev.ssotkit.discovery.likeness.MethodPair;
import dev.ssotkit.discovery.words.NameWords;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * What canonical has only because it is one of a family: methods of a supertype of the code that types of other jobs extend,
 * too. A copy of the family elsewhere has them in each of its types, and most of those compete with none of canonical's.
 */
final class FamilyOfCanonical {

    /** How many types of other jobs make a family. */
    private static final int OTHERS = 2;

    private final Set<String> members = new HashSet<>();

    private FamilyOfCanonical() {}

    static FamilyOfCanonical of(TypeFacts canonical, CodeFacts code, CanonicalWords words) {
        FamilyOfCanonical family = new FamilyOfCanonical();
        Set<String> supertypes = code.supertypesOf(canonical);
        Set<String> line = subtypesOf(canonical.name(), code);
        for (String supertype : supertypes) {
            TypeFacts base = code.find(supertype).orElse(null);
            if (base == null) {
                continue;
            }
            long others = subtypesOf(supertype, code).stream()
                    .filter(type -> !line.contains(type) && !supertypes.contains(type))
                    .flatMap(type -> code.find(type).stream())
                    .filter(type -> !type.isTest() && !words.shareOne(NameWords.of(type.simpleName())))
                    .limit(OTHERS)
                    .count();
            if (others == OTHERS) {
                code.openMethodsOf(base).stream().map(MethodFacts::member).forEach(family.members::add);
            }
        }
        return family;
    }

    private static Set<String> subtypesOf(String type, CodeFacts code) {
        Set<String> found = new HashSet<>(Set.of(type));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            code.directSubtypesOf(open.remove()).stream().filter(found::add).forEach(open::add);
        }
        return found;
    }

    boolean has(MethodFacts method) {
        return members.contains(method.member());
    }

    /** How much of what a type has in common with canonical is the family's, from 0 to 1. */
    double shareOf(Likeness likeness) {
        double all = likeness.pairs().stream().mapToDouble(MethodPair::score).sum();
        double shared = likeness.pairs().stream()
                .filter(pair -> has(pair.canonical()))
                .mapToDouble(MethodPair::score)
                .sum();
        return all == 0 ? 0 : shared / all;
    }
}
