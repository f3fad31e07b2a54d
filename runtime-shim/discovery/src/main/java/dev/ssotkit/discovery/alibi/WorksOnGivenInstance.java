package dev.ssotkit.discovery.alibi;

import dev.ssotkit.discovery.evidence.Competition;
import dev.ssotkit.discovery.evidence.Forwards;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.List;
import java.util.Optional;

/** Its constructor takes the instance that it works on, and it does something with it: no instance of its own comes of it. */
final class WorksOnGivenInstance implements Alibi {

    @Override
    public Optional<String> of(TypeFacts candidate, Competition competition) {
        if (competition.isContender(candidate.superclass())) {
            return Optional.empty();
        }
        List<String> own = candidate
                .openMethods()
                .filter(method -> Forwards.target(method, competition).isEmpty())
                .map(MethodFacts::spelling)
                .toList();
        return own.isEmpty()
                ? Optional.empty()
                : Forwards.given(candidate, competition)
                        .map(given -> "works on the " + competition.nameOf(given)
                                + " that its constructor is given, makes none, and adds " + own.get(own.size() - 1));
    }
}
