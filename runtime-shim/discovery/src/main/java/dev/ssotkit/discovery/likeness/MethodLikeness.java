package dev.ssotkit.discovery.likeness;

import dev.ssotkit.discovery.facts.Forward;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeNames;
import dev.ssotkit.discovery.words.TradeWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** How far a method does what another does, from 0 to 1, and why. */
final class MethodLikeness {

    private static final double OTHER_NAME_AT_MOST = 0.95;

    private MethodLikeness() {}

    /**
     * Compares two methods.
     *
     * @param isOnlyOneOfShape whether no other method beside {@code canonical} has its parameters and result
     */
    static MethodPair between(MethodProfile candidate, MethodProfile canonical, BooleanSupplier isOnlyOneOfShape) {
        MethodFacts one = candidate.method();
        MethodFacts other = canonical.method();
        if (one.name().equals(other.name())) {
            return ofOneName(one, other);
        }
        Forward forward = one.forward();
        if (forward != null && forward.member().equals(other.member())) {
            String to = TypeNames.simple(forward.type()) + "." + TypeNames.shortMember(forward.member());
            return new MethodPair(one, other, 0.9, "only hands its arguments to " + to);
        }
        if (TradeWords.areOpposites(candidate.verb(), canonical.verb())) {
            return new MethodPair(one, other, 0, "");
        }
        return ofTwoNames(candidate, canonical, isOnlyOneOfShape);
    }

    private static MethodPair ofOneName(MethodFacts one, MethodFacts other) {
        if (one.parameters().equals(other.parameters())) {
            return new MethodPair(one, other, 1, "same name and parameters");
        }
        if (sorted(one).equals(sorted(other))) {
            return new MethodPair(one, other, 0.9, "same name, same parameters in another order");
        }
        return one.parameters().size() == other.parameters().size()
                ? new MethodPair(one, other, 0.55, "same name, other types of parameters")
                : new MethodPair(one, other, 0.45, "same name, another number of parameters");
    }

    private static MethodPair ofTwoNames(MethodProfile candidate, MethodProfile canonical, BooleanSupplier isOnlyOneOfShape) {
        MethodFacts one = candidate.method();
        MethodFacts other = canonical.method();
        List<String> reasons = new ArrayList<>();
        double score = 0;
        boolean sameShape = candidate.sortedParameters().equals(canonical.sortedParameters());
        if (sameShape) {
            score += one.parameters().isEmpty() ? 0.1 : 0.3;
            reasons.add(one.parameters().isEmpty() ? "no parameters either" : "same parameters");
        }
        boolean sameThing = !Collections.disjoint(candidate.nouns(), canonical.nouns());
        boolean otherThings = !sameThing && !candidate.nouns().isEmpty() && !canonical.nouns().isEmpty();
        boolean sameVerb = TradeWords.areSynonyms(candidate.verb(), canonical.verb())
                && !(otherThings && one.parameters().isEmpty());
        if (sameVerb) {
            score += 0.35;
            reasons.add(
                    candidate.verb().equals(canonical.verb())
                            ? "both " + candidate.verb()
                            : candidate.verb() + " means " + canonical.verb());
        }
        if (sameThing && (sameVerb || one.parameters().isEmpty())) {
            score += 0.2;
            reasons.add("the same thing in their names");
        }
        double shared = jaccard(candidate.callees(), canonical.callees());
        if (shared > 0) {
            score += 0.4 * shared;
            reasons.add("their bodies call the same");
        }
        if (one.result().equals(other.result()) && !one.result().equals("void")) {
            score += 0.1;
            reasons.add("same result");
            if (sameShape && !one.parameters().isEmpty() && isOnlyOneOfShape.getAsBoolean()) {
                score += 0.15;
                reasons.add("no other method has both");
            }
        } else if (!one.result().equals("void")) {
            score -= 0.25;
        }
        score = Math.min(score, sameShape ? OTHER_NAME_AT_MOST : 0.45);
        return new MethodPair(one, other, score < 0.3 ? 0 : score, String.join(", ", reasons));
    }

    static double jaccard(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / (one.size() + other.size() - both.size());
    }

    private static List<String> sorted(MethodFacts method) {
        return method.parameters().stream().sorted().toList();
    }
}
