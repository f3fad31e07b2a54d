package dev.ssotkit.discovery.alibi;

import dev.ssotkit.discovery.evidence.Competition;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.List;
import java.util.Optional;

/** An interface that types of other jobs implement, too: it stands for more than canonical does. */
final class ContractOfOthers implements Alibi {

    private static final double MOST = 0.7;

    @Override
    public Optional<String> of(TypeFacts candidate, Competition competition) {
        if (!candidate.isInterface() || competition.canonical().isInterface()) {
            return Optional.empty();
        }
        List<String> implementers = competition.code().directSubtypesOf(candidate.name()).stream()
                .filter(name -> competition
                        .code()
                        .find(name)
                        .filter(type -> !type.isTest())
                        .isPresent())
                .toList();
        List<String> others = implementers.stream()
                .filter(name -> !competition.isContender(name))
                .toList();
        return others.size() > (1 - MOST) * implementers.size()
                ? Optional.of(
                        "is implemented by " + competition.nameOf(others.get(0)) + ", too, which does another job")
                : Optional.empty();
    }
}
