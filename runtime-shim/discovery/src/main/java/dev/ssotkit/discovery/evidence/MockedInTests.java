package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.facts.UsageKind;
import java.util.List;
import java.util.Optional;

/** Tests mock it: each mock is one more implementation. Says nothing of what it competes with. */
final class MockedInTests implements EvidenceRule {

    @Override
    public Optional<FoundEvidence> on(TypeFacts candidate, Competition competition) {
        List<String> mocking = competition.code().usersOf(candidate.name()).stream()
                .filter(user -> competition.code().find(user).stream()
                        .anyMatch(type -> type.uses(UsageKind.MOCK, candidate.name())))
                .map(BinaryNames::simple)
                .toList();
        return mocking.isEmpty()
                ? Optional.empty()
                : Optional.of(new FoundEvidence(
                        EvidenceKind.MOCKS,
                        0,
                        1,
                        () -> "mocked in " + Competition.some(mocking) + ": each mock is one more "
                                + competition.nameOf(candidate.name())));
    }
}
