package dev.ssotkit.discovery.alibi;

import dev.ssotkit.discovery.evidence.Competition;
import dev.ssotkit.discovery.evidence.Forwards;
import dev.ssotkit.discovery.evidence.HandOuts;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.facts.Usage;
import dev.ssotkit.discovery.facts.UsageKind;
import java.util.Optional;

/** It calls contenders from methods that are none of theirs: it is one of their users. */
final class CallerOfCompetitors implements Alibi {

    private static final double OFFERS_SOME = 0.3;

    @Override
    public Optional<String> of(TypeFacts candidate, Competition competition) {
        boolean isOneOfThem = competition.isContender(candidate.superclass())
                || candidate.interfaces().stream().anyMatch(competition::isContender)
                || !HandOuts.of(candidate, competition).isEmpty()
                || candidate
                        .openMethods()
                        .anyMatch(method -> Forwards.target(method, competition).isPresent())
                || competition.likenessOf(candidate).coverage() >= OFFERS_SOME;
        if (isOneOfThem) {
            return Optional.empty();
        }
        return candidate
                .openMethods()
                .flatMap(method -> callIn(method, candidate, competition).stream())
                .findFirst();
    }

    private static Optional<String> callIn(MethodFacts method, TypeFacts candidate, Competition competition) {
        return method.usages().stream()
                .filter(usage -> usage.kind() == UsageKind.CALL && competition.isContender(usage.type()))
                .map(Usage::type)
                .filter(type -> !type.equals(candidate.name()))
                .sorted()
                .findFirst()
                .map(type -> "uses " + competition.nameOf(type) + " in " + method.spelling()
                        + " and offers little of what that offers");
    }
}
