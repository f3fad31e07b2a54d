package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.CodeFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.likeness.Likeness;
import dev.ssotkit.discovery.likeness.TypeProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Canonical, and what is known to compete with it so far: what evidence is looked for against. */
public final class Competition {

    private final CodeFacts code;
    private final TypeFacts canonical;
    private final TypeProfile profile;
    private final CanonicalWords words;
    private final FamilyOfCanonical family;
    // Binary name to similarity.
    private final Map<String, Double> competitors = new TreeMap<>();
    private final Set<String> withoutInstances = new HashSet<>();
    private final Map<String, Likeness> likenesses = new HashMap<>();
    private final Map<String, Integer> bySuffix = new HashMap<>();

    public Competition(CodeFacts code, TypeFacts canonical) {
        this.code = code;
        this.canonical = canonical;
        this.profile = TypeProfile.of(canonical, code);
        this.words = CanonicalWords.ofName(
                canonical,
                code.supertypesOf(canonical).stream()
                        .filter(BinaryNames::isPlatform)
                        .collect(Collectors.toSet()));
        this.family = FamilyOfCanonical.of(canonical, code, words);
        words.learn(
                profile.methods().stream().filter(method -> !family.has(method)).toList());
        code.types().forEach(type -> suffixes(type.name()).forEach(end -> bySuffix.merge(end, 1, Integer::sum)));
    }

    public CodeFacts code() {
        return code;
    }

    public TypeFacts canonical() {
        return canonical;
    }

    public TypeProfile canonicalProfile() {
        return profile;
    }

    CanonicalWords words() {
        return words;
    }

    FamilyOfCanonical family() {
        return family;
    }

    /**
     * Names a type a competitor from here on.
     *
     * @param hasInstances whether its own instances compete; those of a factory do not
     */
    public void add(String type, double similarity, boolean hasInstances) {
        competitors.put(type, similarity);
        if (!hasInstances) {
            withoutInstances.add(type);
        }
    }

    /** Whether it is canonical, or a competitor whose own instances compete. */
    boolean hasInstances(String type) {
        return isContender(type) && !withoutInstances.contains(type);
    }

    /** Competitors so far, without canonical. */
    public Set<String> competitors() {
        return competitors.keySet();
    }

    /** Whether it is canonical or competes with it. */
    public boolean isContender(String type) {
        return type.equals(canonical.name()) || competitors.containsKey(type);
    }

    /** 1 for canonical, 0 for what does not compete. */
    double similarityOf(String type) {
        return type.equals(canonical.name()) ? 1 : competitors.getOrDefault(type, 0.0);
    }

    /** Its methods beside those of canonical. */
    public Likeness likenessOf(TypeFacts type) {
        return likenesses.computeIfAbsent(type.name(), name -> Likeness.of(TypeProfile.of(type, code), profile));
    }

    /** As much of the end of its name as no other type of the code has: {@code manager.Parser} where there are several. */
    public String nameOf(String type) {
        return suffixes(type).stream()
                .filter(end -> bySuffix.getOrDefault(end, 0) <= 1)
                .findFirst()
                .orElse(type);
    }

    // The simple name first, then with one package more each time; at most three, for no two types differ later in
    // practice.
    private static List<String> suffixes(String type) {
        List<String> ends = new ArrayList<>();
        String simple = BinaryNames.simple(type);
        ends.add(simple);
        int from = type.length() - simple.length() - 1;
        for (int packages = 0; packages < 3 && from > 0; packages++) {
            from = Math.max(type.lastIndexOf('.', from - 1), type.lastIndexOf('$', from - 1));
            ends.add(type.substring(from + 1));
        }
        return ends;
    }

    public String nameOfCanonical() {
        return nameOf(canonical.name());
    }

    /** At most three, and how many more. */
    static String some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(3, names.size())));
        return names.size() > 3 ? first + " and " + (names.size() - 3) + " more" : first;
    }
}
