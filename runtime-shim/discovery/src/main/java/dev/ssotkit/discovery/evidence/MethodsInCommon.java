package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.likeness.Likeness;
import dev.ssotkit.discovery.likeness.MethodPair;
import dev.ssotkit.discovery.words.NameWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Others can call on it what they can call on canonical, or something like it. */
final class MethodsInCommon implements EvidenceRule {

    private static final double WEIGHT = 0.75;
    /** A type that can all that canonical can, and more besides, is a little less of a competitor. */
    private static final double OF_CANONICAL = 0.8;
    /** How much doubt is left after what one method with types of the code says. */
    private static final double DOUBT_OF_ONE = 0.6;

    private static final double OF_SIBLINGS = 0.25;
    private static final double WORTH_SAYING = 0.5;

    @Override
    public Optional<FoundEvidence> on(TypeFacts candidate, Competition competition) {
        Likeness likeness = competition.likenessOf(candidate);
        if (likeness.pairs().isEmpty()) {
            return Optional.empty();
        }
        double share = Math.max(likeness.coverage(), OF_CANONICAL * likeness.coverageOfCanonical());
        double strength = share
                * (1 - Math.pow(DOUBT_OF_ONE, likeness.information()))
                * ofItsOwn(candidate, likeness, competition);
        return Optional.of(new FoundEvidence(
                EvidenceKind.METHODS, WEIGHT, strength, () -> sentence(likeness, competition.nameOfCanonical())));
    }

    // Base32 beside Base64: what a common supertype prescribes says nothing of what each of them is for, nor does what
    // canonical has from a supertype of which the other type has a copy. Names do.
    private static double ofItsOwn(TypeFacts candidate, Likeness likeness, Competition competition) {
        if (competition.words().shareOne(NameWords.of(candidate.simpleName()))) {
            return 1;
        }
        return areSiblings(candidate, competition)
                ? OF_SIBLINGS
                : 1 - (1 - OF_SIBLINGS) * competition.family().shareOf(likeness);
    }

    private static boolean areSiblings(TypeFacts candidate, Competition competition) {
        Set<String> shared = new HashSet<>(competition.code().supertypesOf(candidate));
        shared.retainAll(competition.code().supertypesOf(competition.canonical()));
        shared.removeIf(type -> BinaryNames.isPlatform(type) || competition.isContender(type));
        return !shared.isEmpty();
    }

    private static String sentence(Likeness likeness, String canonical) {
        long same = likeness.pairs().stream().filter(MethodPair::isSame).count();
        List<MethodPair> like = likeness.pairs().stream()
                .filter(pair -> !pair.isSame() && pair.score() >= WORTH_SAYING)
                .toList();
        if (same == 0 && like.isEmpty()) {
            return "has methods of the same parameters as " + canonical;
        }
        StringBuilder sentence = new StringBuilder();
        if (same > 0) {
            sentence.append("has ")
                    .append(Competition.some(likeness.pairs().stream()
                            .filter(MethodPair::isSame)
                            .map(pair -> pair.method().spelling())
                            .toList()))
                    .append(" as ")
                    .append(canonical)
                    .append(" has");
        }
        if (!like.isEmpty()) {
            sentence.append(same > 0 ? "; and " : "has ")
                    .append(Competition.some(like.stream()
                            .map(pair -> pair.method().spelling() + " like "
                                    + pair.canonical().spelling())
                            .toList()))
                    .append(same > 0 ? "" : " of " + canonical);
        }
        return sentence.toString();
    }
}
