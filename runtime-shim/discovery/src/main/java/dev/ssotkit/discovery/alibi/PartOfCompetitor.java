package dev.ssotkit.discovery.alibi;

import dev.ssotkit.discovery.evidence.Competition;
import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** A competitor is built of it: it is nested in one, or one extends it and nobody else uses it. It goes where that goes. */
final class PartOfCompetitor implements Alibi {

    @Override
    public Optional<String> of(TypeFacts candidate, Competition competition) {
        String outermost = BinaryNames.outermost(candidate.name());
        if (!outermost.equals(candidate.name()) && competition.isContender(outermost)) {
            return Optional.of("is a part of " + competition.nameOf(outermost) + ", in which it is nested");
        }
        boolean isBase = candidate.modifiers().contains(Modifier.ABSTRACT) || !candidate.isPublic();
        boolean onlyTheyUseIt = competition.code().usersOf(candidate.name()).stream()
                .allMatch(
                        user -> user.equals(candidate.name()) || competition.isContender(BinaryNames.outermost(user)));
        return candidate.isInterface() || !isBase || !onlyTheyUseIt
                ? Optional.empty()
                : competition.code().directSubtypesOf(candidate.name()).stream()
                        .findFirst()
                        .map(subtype -> "is a part of " + competition.nameOf(subtype) + ", which extends it");
    }
}
