package dev.ssotkit.discovery.verdict;

import dev.ssotkit.discovery.alibi.Alibis;
import dev.ssotkit.discovery.evidence.Competition;
import dev.ssotkit.discovery.evidence.EvidenceKind;
import dev.ssotkit.discovery.evidence.EvidenceRules;
import dev.ssotkit.discovery.evidence.FoundEvidence;
import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.CodeFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.facts.TypeSort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Judges every type of a code base against the one that stays. A competitor is evidence against its own subclasses, wrappers and
 * factories, so all of them are judged again until no round finds another one.
 */
public final class Judge {

    /** A chain of wrappers or subclasses is hardly longer; the rounds end with it. */
    private static final int ROUNDS = 8;

    private static final double NAMED_ALIKE = 0.4;

    /** What a round says of one type. */
    private record Finding(CompetitorKind kind, double similarity) {}

    private final CodeFacts code;
    private final Competition competition;
    private final double least;
    private final Predicate<TypeFacts> eligible;
    private final Map<String, CompetitorKind> kinds = new TreeMap<>();

    private Judge(CodeFacts code, TypeFacts canonical, double least, Predicate<TypeFacts> eligible) {
        this.code = code;
        this.competition = new Competition(code, canonical);
        this.least = least;
        this.eligible = eligible;
    }

    /**
     * The verdicts.
     *
     * @param least similarity from which on a type competes
     * @param eligible the types that may be competitors; others are facts only
     */
    public static JudgedTypes judge(CodeFacts code, TypeFacts canonical, double least, Predicate<TypeFacts> eligible) {
        Judge judge = new Judge(code, canonical, least, eligible);
        judge.findCompetitors();
        return new JudgedTypes(judge.competition, judge.judgements());
    }

    private void findCompetitors() {
        List<TypeFacts> candidates = code.types().stream()
                .filter(this::isComparable)
                .filter(eligible)
                .toList();
        for (int round = 0; round < ROUNDS && !candidates.isEmpty(); round++) {
            Map<String, Finding> found = new TreeMap<>();
            for (TypeFacts type : candidates) {
                List<FoundEvidence> evidence = EvidenceRules.on(type, competition);
                double similarity = EvidenceRules.similarity(evidence);
                // What stands for contenders can be judged only when they are known.
                boolean canBeJudged = round > 0 || !type.isInterface();
                if (canBeJudged
                        && similarity >= least
                        && Alibis.of(type, competition).isEmpty()) {
                    CompetitorKind kind = new KindOfCompetitor(competition, kinds).of(type, evidence);
                    found.put(type.name(), new Finding(kind, similarity));
                }
            }
            Set<String> changed = changed(found);
            found.forEach((type, finding) -> {
                kinds.put(type, finding.kind());
                competition.add(type, finding.similarity(), finding.kind().hasInstances());
            });
            candidates = affectedBy(changed, round == 0);
        }
    }

    private Set<String> changed(Map<String, Finding> found) {
        Set<String> changed = new TreeSet<>(found.keySet());
        found.forEach((type, finding) -> {
            if (finding.kind() == kinds.get(type)) {
                changed.remove(type);
            }
        });
        return changed;
    }

    // Who uses a new competitor, or is one; after the first round interfaces, which it left out.
    private List<TypeFacts> affectedBy(Set<String> changed, boolean andInterfaces) {
        Set<String> affected = new TreeSet<>(changed);
        changed.forEach(type -> affected.addAll(code.usersOf(type)));
        if (andInterfaces) {
            code.types().stream()
                    .filter(TypeFacts::isInterface)
                    .map(TypeFacts::name)
                    .forEach(affected::add);
        }
        return affected.stream()
                .flatMap(name -> code.find(name).stream())
                .filter(this::isComparable)
                .filter(eligible)
                .toList();
    }

    private boolean isComparable(TypeFacts type) {
        TypeFacts canonical = competition.canonical();
        boolean sameSort = type.sort() == canonical.sort()
                || (canonical.sort() == TypeSort.CLASS && type.sort() == TypeSort.INTERFACE)
                || (canonical.sort() == TypeSort.INTERFACE && type.sort() == TypeSort.CLASS);
        return sameSort
                && code.isThrowable(type) == code.isThrowable(canonical)
                && !BinaryNames.outermost(type.name()).equals(BinaryNames.outermost(canonical.name()));
    }

    private List<Judgement> judgements() {
        List<Judgement> all = new ArrayList<>();
        for (TypeFacts type : code.types()) {
            if (!isComparable(type) || !eligible.test(type)) {
                continue;
            }
            List<FoundEvidence> evidence = EvidenceRules.on(type, competition);
            CompetitorKind kind = kinds.get(type.name());
            if (kind != null && Alibis.of(type, competition).isEmpty()) {
                all.add(judgement(type, kind, evidence, ""));
            } else if (looksAlike(type, evidence)) {
                all.add(judgement(type, CompetitorKind.LOOK_ALIKE, evidence, whyNot(type, evidence)));
            }
        }
        all.sort(Comparator.comparing((Judgement judgement) -> judgement.kind() == CompetitorKind.LOOK_ALIKE)
                .thenComparing(Comparator.comparingDouble(Judgement::similarity).reversed())
                .thenComparing(Judgement::type));
        all.add(0, judgement(competition.canonical(), CompetitorKind.CANONICAL, List.of(), ""));
        return all;
    }

    private boolean looksAlike(TypeFacts type, List<FoundEvidence> evidence) {
        boolean isPartOfCompetitor = !type.name().equals(BinaryNames.outermost(type.name()))
                && competition.isContender(BinaryNames.outermost(type.name()));
        return !type.isTest()
                && !isPartOfCompetitor
                && (EvidenceRules.similarity(evidence) >= least
                        || evidence.stream()
                                .anyMatch(
                                        found -> found.kind() == EvidenceKind.NAME && found.strength() >= NAMED_ALIKE));
    }

    private String whyNot(TypeFacts type, List<FoundEvidence> evidence) {
        return Alibis.of(type, competition).orElseGet(() -> {
            boolean onlyName = evidence.stream().allMatch(found -> found.kind() == EvidenceKind.NAME);
            String offers = type.openMethods()
                    .findFirst()
                    .map(method -> " (it offers " + method.spelling() + ")")
                    .orElse("");
            return onlyName
                    ? "nothing but words of its name in common with " + competition.nameOfCanonical() + offers
                    : "too little in common with " + competition.nameOfCanonical() + offers;
        });
    }

    private Judgement judgement(TypeFacts type, CompetitorKind kind, List<FoundEvidence> evidence, String alibi) {
        List<FoundEvidence> strongestFirst = evidence.stream()
                .sorted(Comparator.comparingDouble(FoundEvidence::doubtLeft))
                .toList();
        double similarity = kind == CompetitorKind.CANONICAL ? 1 : EvidenceRules.similarity(evidence);
        return new Judgement(type.name(), kind, similarity, strongestFirst, alibi, UseFigures.of(type, competition));
    }
}
