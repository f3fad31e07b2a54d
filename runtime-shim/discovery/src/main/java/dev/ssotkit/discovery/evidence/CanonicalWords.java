package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.words.NameWords;
import dev.ssotkit.discovery.words.TradeWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that say what canonical is for: those of its name, and the nouns that its members repeat. */
final class CanonicalWords {

    private static final double OF_A_MEMBER = 0.8;
    private static final double OF_FAMILY = 0.4;
    private static final int REPEATED = 2;

    private final Set<String> ofName;
    // Stopwatch is StopWatch, and WebSocket Websocket.
    private final Set<String> joined = new HashSet<>();
    private final Set<String> ofMembers = new HashSet<>();

    private final Set<String> tellingOfName;
    private final Set<String> family;

    private CanonicalWords(String name, Set<String> family) {
        this.ofName = NameWords.stems(name);
        this.family = family;
        this.tellingOfName = telling(NameWords.of(name));
    }

    /**
     * The words of its name.
     *
     * @param platformSupertypes of canonical: that it is a Map its name need not say
     */
    static CanonicalWords ofName(TypeFacts canonical, Set<String> platformSupertypes) {
        Set<String> family = new HashSet<>();
        platformSupertypes.forEach(type -> family.addAll(NameWords.stems(BinaryNames.simple(type))));
        CanonicalWords words = new CanonicalWords(canonical.simpleName(), family);
        words.joined.addAll(neighboursJoined(NameWords.of(canonical.simpleName())));
        return words;
    }

    /** Adds what its members repeat. */
    void learn(List<MethodFacts> members) {
        Map<String, Integer> nouns = new HashMap<>();
        for (MethodFacts method : members) {
            Set<String> inMethod = new HashSet<>();
            NameWords.of(method.name()).stream().skip(1).forEach(word -> inMethod.addAll(NameWords.stems(word)));
            method.parameters().stream()
                    .filter(type -> !BinaryNames.isPlatform(type))
                    .forEach(type -> inMethod.addAll(NameWords.stems(BinaryNames.simple(type))));
            inMethod.forEach(noun -> nouns.merge(noun, 1, Integer::sum));
        }
        nouns.forEach((noun, count) -> {
            if (count >= REPEATED && TradeWords.weight(noun) == 1) {
                ofMembers.add(noun);
            }
        });
    }

    /** How much of what each word of a name says canonical says too, from 0 to 1. */
    double[] shares(List<String> name) {
        double[] shares = new double[name.size()];
        for (int at = 0; at < shares.length; at++) {
            shares[at] = Math.max(shares[at], share(name.get(at)));
            if (at + 1 < shares.length && ofName.contains(stem(name.get(at) + name.get(at + 1)))) {
                shares[at] = 1;
                shares[at + 1] = 1;
            }
        }
        return shares;
    }

    /** Whether the words that say what a type is for are the same ones, whatever its role and version. */
    boolean nameTheSame(List<String> name) {
        Set<String> telling = telling(name);
        return !telling.isEmpty()
                && (telling.equals(tellingOfName) || String.join("", telling).equals(String.join("", tellingOfName)));
    }

    /** Whether its other words are canonical's too, or stand for no role in particular. */
    boolean nameTheSameRole(List<String> name) {
        Set<String> telling = telling(name);
        return name.stream()
                .map(CanonicalWords::stem)
                .allMatch(word -> telling.contains(word) || ofName.contains(word) || TradeWords.saysNothing(word));
    }

    /** Whether one of the words that say what a type is for is in canonical's own name. */
    boolean shareOne(List<String> name) {
        return name.stream()
                .anyMatch(word -> weight(word) == 1 && (joined.contains(word) || ofName.contains(stem(word))));
    }

    /** How much a word says of what a type is for, from 0 to 1. */
    double weight(String word) {
        double weight = TradeWords.weight(stem(word));
        return family.contains(stem(word)) ? Math.min(weight, OF_FAMILY) : weight;
    }

    private Set<String> telling(List<String> name) {
        Set<String> telling = new LinkedHashSet<>();
        name.stream()
                .map(CanonicalWords::stem)
                .filter(word -> weight(word) == 1)
                .forEach(telling::add);
        return telling;
    }

    private double share(String word) {
        if (joined.contains(word) || ofName.contains(stem(word))) {
            return 1;
        }
        return ofMembers.contains(stem(word)) ? OF_A_MEMBER : 0;
    }

    private static String stem(String word) {
        return NameWords.stems(word).stream().findFirst().orElse(word);
    }

    private static List<String> neighboursJoined(List<String> words) {
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            pairs.add(words.get(at) + words.get(at + 1));
        }
        return pairs;
    }
}
