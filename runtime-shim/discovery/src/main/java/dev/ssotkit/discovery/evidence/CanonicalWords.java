package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.facts.TypeNames;
import dev.ssotkit.discovery.likeness.TypeProfile;
import dev.ssotkit.discovery.words.NameWords;
import dev.ssotkit.discovery.words.TradeWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words that say what canonical is for: those of its name, and the nouns that its members repeat. */
final class CanonicalWords {

    private static final double OF_A_MEMBER = 0.8;
    private static final int REPEATED = 2;

    private final Set<String> ofName;
    private final Set<String> ofMembers = new HashSet<>();

    private CanonicalWords(Set<String> ofName) {
        this.ofName = ofName;
    }

    static CanonicalWords of(TypeFacts canonical, TypeProfile profile) {
        CanonicalWords words = new CanonicalWords(NameWords.stems(canonical.simpleName()));
        Map<String, Integer> nouns = new HashMap<>();
        for (MethodFacts method : profile.methods()) {
            Set<String> inMethod = new HashSet<>();
            NameWords.of(method.name()).stream().skip(1).forEach(word -> inMethod.addAll(NameWords.stems(word)));
            method.parameters().stream()
                    .filter(type -> !TypeNames.isPlatform(type))
                    .forEach(type -> inMethod.addAll(NameWords.stems(TypeNames.simple(type))));
            inMethod.forEach(noun -> nouns.merge(noun, 1, Integer::sum));
        }
        nouns.forEach((noun, count) -> {
            if (count >= REPEATED && TradeWords.weight(noun) == 1) {
                words.ofMembers.add(noun);
            }
        });
        return words;
    }

    /** How much of what the stem says canonical says too. */
    double share(String stem) {
        if (ofName.contains(stem)) {
            return 1;
        }
        return ofMembers.contains(stem) ? OF_A_MEMBER : 0;
    }
}
