package dev.ssotkit.discovery.likeness;

import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.Forward;
import dev.ssotkit.discovery.facts.MethodFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** How far a method does what another does, from 0 to 1, and why. */
final class MethodLikeness {

    private static final double LEAST = 0.3;
    private static final double OTHER_NAME_AT_MOST = 0.95;
    private static final double OTHER_SHAPE_AT_MOST = 0.45;
    private static final double OF_A_CLASS_AND_OF_AN_OBJECT = 0.7;

    private final MethodProfile candidate;
    private final MethodProfile canonical;
    private final MethodFacts one;
    private final MethodFacts other;
    private final List<String> reasons = new ArrayList<>();
    private double score;

    private MethodLikeness(MethodProfile candidate, MethodProfile canonical) {
        this.candidate = candidate;
        this.canonical = canonical;
        this.one = candidate.method();
        this.other = canonical.method();
    }

    /**
     * Compares two methods.
     *
     * @param isOnlyOneOfShape whether no other method beside {@code canonical} has its parameters and result
     * @return null if they have too little in common
     */
    static @Nullable MethodPair between(
            MethodProfile candidate, MethodProfile canonical, BooleanSupplier isOnlyOneOfShape) {
        boolean oneName = candidate.method().name().equals(canonical.method().name());
        boolean sameShape = candidate.sortedParameters().equals(canonical.sortedParameters());
        // Nine pairs of ten end here, so nothing is put together before.
        if (!oneName
                && !sameShape
                && !candidate.isSynonymOf(canonical)
                && Collections.disjoint(candidate.callees(), canonical.callees())
                && candidate.method().forward() == null) {
            return null;
        }
        MethodLikeness likeness = new MethodLikeness(candidate, canonical);
        if (oneName) {
            likeness.compareOneName(sameShape);
        } else {
            likeness.compareTwoNames(sameShape, isOnlyOneOfShape);
        }
        return likeness.pair();
    }

    private @Nullable MethodPair pair() {
        if (one.isStatic() != other.isStatic()) {
            score *= OF_A_CLASS_AND_OF_AN_OBJECT;
            reasons.add("one static and the other not");
        }
        return score < LEAST ? null : new MethodPair(one, other, score, String.join(", ", reasons));
    }

    private void compareOneName(boolean sameShape) {
        if (one.parameters().equals(other.parameters())) {
            add(1, "same name and parameters");
        } else if (sameShape) {
            add(0.9, "same name, same parameters in another order");
        } else if (one.parameters().size() == other.parameters().size()) {
            add(0.55, "same name, other types of parameters");
        } else {
            add(0.45, "same name, another number of parameters");
        }
    }

    private void compareTwoNames(boolean sameShape, BooleanSupplier isOnlyOneOfShape) {
        Forward forward = one.forward();
        if (forward != null && forward.member().equals(other.member())) {
            add(
                    0.9,
                    "only hands its arguments to " + BinaryNames.simple(forward.type()) + "."
                            + BinaryNames.shortMember(forward.member()));
            return;
        }
        if (candidate.isOppositeOf(canonical)) {
            return;
        }
        boolean takesNothing = one.parameters().isEmpty();
        if (sameShape) {
            add(takesNothing ? 0.1 : 0.3, takesNothing ? "no parameters either" : "same parameters");
        }
        compareWords(takesNothing);
        double shared = jaccard(candidate.callees(), canonical.callees());
        if (shared > 0) {
            add(0.4 * shared, "their bodies call the same");
        }
        compareResults(sameShape && !takesNothing, isOnlyOneOfShape);
        score = Math.min(score, sameShape ? OTHER_NAME_AT_MOST : OTHER_SHAPE_AT_MOST);
    }

    private void compareWords(boolean takesNothing) {
        boolean sameThing = !Collections.disjoint(candidate.nouns(), canonical.nouns());
        boolean otherThings =
                !sameThing && !candidate.nouns().isEmpty() && !canonical.nouns().isEmpty();
        boolean sameVerb = candidate.isSynonymOf(canonical) && !(otherThings && takesNothing);
        if (sameVerb) {
            add(
                    0.35,
                    candidate.verb().equals(canonical.verb())
                            ? "both " + candidate.verb()
                            : candidate.verb() + " means " + canonical.verb());
        }
        if (sameThing && (sameVerb || takesNothing)) {
            add(0.2, "the same thing in their names");
        }
    }

    private void compareResults(boolean sameParameters, BooleanSupplier isOnlyOneOfShape) {
        boolean returns = !one.result().equals("void");
        if (!one.result().equals(other.result())) {
            score -= returns ? 0.25 : 0;
            return;
        }
        if (returns) {
            add(0.1, "same result");
        }
        if (sameParameters && isOnlyOneOfShape.getAsBoolean()) {
            add(0.15, "no other method has both");
        }
    }

    private void add(double more, String reason) {
        score += more;
        reasons.add(reason);
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        if (Collections.disjoint(one, other)) {
            return 0;
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / (one.size() + other.size() - both.size());
    }
}
