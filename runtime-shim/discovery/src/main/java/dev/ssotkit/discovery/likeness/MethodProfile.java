package dev.ssotkit.discovery.likeness;

import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.facts.Usage;
import dev.ssotkit.discovery.facts.UsageKind;
import dev.ssotkit.discovery.words.NameWords;
import dev.ssotkit.discovery.words.TradeWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a method is compared by, worked out once. */
final class MethodProfile {

    private static final Set<String> OF_EVERY_OBJECT = Set.of(
            "toString()",
            "hashCode()",
            "equals(java.lang.Object)",
            "clone()",
            "finalize()",
            "main(java.lang.String[])");

    private static final Pattern PROPERTY = Pattern.compile("(get|is|set)\\p{Upper}");

    private static final double OF_PLATFORM = 0.05;

    private static final Set<String> NUMBERS = Set.of("int", "long");

    private final MethodFacts method;
    private final List<String> words;
    private final Set<String> nouns = new LinkedHashSet<>();
    private final List<String> sortedParameters;
    private final String verb;
    private final Set<Integer> senses;
    private final Set<Integer> contrary;
    private final double information;
    private final Set<String> callees = new HashSet<>();

    /** @param isPrescribed whether a type of the platform that the owner is of has it */
    MethodProfile(MethodFacts method, TypeFacts owner, boolean isPrescribed) {
        this.method = method;
        this.words = NameWords.of(method.name());
        this.sortedParameters = method.parameters().stream().sorted().toList();
        words.stream().skip(1).forEach(word -> nouns.addAll(NameWords.stems(word)));
        method.parameters().stream()
                .filter(type -> !BinaryNames.isPlatform(type))
                .forEach(type -> nouns.addAll(NameWords.stems(BinaryNames.simple(type))));
        this.verb = findVerb();
        if (verb.equals("count") && !words.isEmpty()) {
            nouns.addAll(NameWords.stems(words.get(0)));
        }
        this.senses = TradeWords.senses(verb);
        this.contrary = senses.stream().map(sense -> -sense).collect(Collectors.toUnmodifiableSet());
        this.information = isPrescribed ? OF_PLATFORM : informationOf(method);
        collectCallees(method, owner, new HashSet<>());
    }

    static boolean isOfEveryObject(MethodFacts method) {
        return OF_EVERY_OBJECT.contains(method.member());
    }

    private void collectCallees(MethodFacts from, TypeFacts owner, Set<String> seen) {
        if (!seen.add(from.member())) {
            return;
        }
        for (Usage usage : from.usages()) {
            if (usage.kind() != UsageKind.CALL) {
                continue;
            }
            if (usage.type().equals(owner.name())) {
                owner.methods().stream()
                        .filter(own -> own.isPrivate() && own.member().equals(usage.member()))
                        .forEach(own -> collectCallees(own, owner, seen));
            } else if (!BinaryNames.isPlatform(usage.type())) {
                callees.add(usage.type() + "." + usage.member());
            }
        }
    }

    MethodFacts method() {
        return method;
    }

    /** What another method must share one of to be like this one. */
    List<Object> features() {
        List<Object> features = new ArrayList<>(senses);
        features.add("name " + method.name());
        features.add("verb " + verb);
        if (!sortedParameters.isEmpty()) {
            features.add(sortedParameters);
        }
        callees.forEach(callee -> features.add("call " + callee));
        if (method.forward() != null) {
            features.add("member " + method.forward().member());
        }
        features.add("member " + method.member());
        return features;
    }

    boolean isSynonymOf(MethodProfile other) {
        return verb.equals(other.verb) || !Collections.disjoint(senses, other.senses);
    }

    boolean isOppositeOf(MethodProfile other) {
        return !verb.equals(other.verb) && !Collections.disjoint(senses, other.contrary);
    }

    List<String> sortedParameters() {
        return sortedParameters;
    }

    private String findVerb() {
        boolean counts = method.parameters().isEmpty()
                && NUMBERS.contains(method.result())
                && (words.contains("count") || last().endsWith("s"));
        return counts ? "count" : words.isEmpty() ? "" : words.get(0);
    }

    private String last() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** What it does, going by its name: its first word, or that it counts. */
    String verb() {
        return verb;
    }

    /** Stems of what it does it to: the other words, and the names of the parameters' types. */
    Set<String> nouns() {
        return nouns;
    }

    /** What its body calls outside of its own type and of the platform, private methods of its own followed. */
    Set<String> callees() {
        return callees;
    }

    /** How much it says that another type has it too, from 0 to 1. */
    double information() {
        return information;
    }

    private static double informationOf(MethodFacts method) {
        String name = method.name();
        int taken = name.startsWith("set") ? 1 : 0;
        boolean isProperty =
                PROPERTY.matcher(name).lookingAt() && method.parameters().size() == taken;
        if (isProperty) {
            return 0.2;
        }
        if (method.parameters().stream().anyMatch(type -> !BinaryNames.isPlatform(type))) {
            return 1;
        }
        return method.parameters().isEmpty() ? 0.4 : 0.75;
    }
}
