package dev.ssotkit.discovery.verdict;

import dev.ssotkit.discovery.evidence.Competition;
import dev.ssotkit.discovery.evidence.EvidenceKind;
import dev.ssotkit.discovery.evidence.Forwards;
import dev.ssotkit.discovery.evidence.FoundEvidence;
import dev.ssotkit.discovery.evidence.HandOuts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.words.TradeWords;
import java.util.List;
import java.util.Map;

/** Which kind of competitor a type is, from what was found on it; the most telling kind comes first. */
final class KindOfCompetitor {

    private static final double MOST = 0.5;
    private static final double HALF_OF_CANONICAL = 0.5;

    private final Competition competition;
    private final Map<String, CompetitorKind> known;

    /** @param known kinds of the last round, by type */
    KindOfCompetitor(Competition competition, Map<String, CompetitorKind> known) {
        this.competition = competition;
        this.known = known;
    }

    CompetitorKind of(TypeFacts type, List<FoundEvidence> evidence) {
        boolean isSubclass = has(evidence, EvidenceKind.SUBCLASS);
        boolean isSubtype = isSubclass || has(evidence, EvidenceKind.IMPLEMENTS);
        if (type.isTest() || (isSubtype && TradeWords.isDouble(type.simpleName()))) {
            return CompetitorKind.TEST_DOUBLE;
        }
        if (has(evidence, EvidenceKind.HANDS_OUT)) {
            return HandOuts.keeps(type, competition) ? CompetitorKind.SINGLETON_HOLDER : CompetitorKind.FACTORY;
        }
        if (type.isInterface()) {
            return CompetitorKind.INTERFACE;
        }
        if (isSubclass) {
            return type.openMethods().findAny().isEmpty() && type.fields().isEmpty()
                    ? CompetitorKind.ALIAS
                    : CompetitorKind.SUBCLASS;
        }
        long methods = type.openMethods().count();
        List<String> targets = type.openMethods()
                .flatMap(method -> Forwards.target(method, competition).stream())
                .map(forward -> forward.type())
                .toList();
        if (!targets.isEmpty() && targets.size() >= MOST * methods) {
            boolean isFurtherLayer = targets.stream()
                    .map(target -> known.getOrDefault(target, CompetitorKind.LOOK_ALIKE))
                    .anyMatch(kind -> kind == CompetitorKind.WRAPPER || kind == CompetitorKind.RE_EXPORT);
            return isFurtherLayer ? CompetitorKind.RE_EXPORT : CompetitorKind.WRAPPER;
        }
        return competition.likenessOf(type).coverageOfCanonical() >= HALF_OF_CANONICAL
                ? CompetitorKind.DUPLICATE
                : CompetitorKind.PARTIAL_DUPLICATE;
    }

    private static boolean has(List<FoundEvidence> evidence, EvidenceKind kind) {
        return evidence.stream().anyMatch(found -> found.kind() == kind);
    }
}
