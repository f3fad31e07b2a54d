package dev.ssotkit.discovery.verdict;

import dev.ssotkit.discovery.evidence.Competition;
import java.util.List;

/**
 * Every verdict, and what was known when they were reached.
 *
 * @param judgements canonical first, then competitors and after them look-alikes, the most similar first
 */
public record JudgedTypes(Competition competition, List<Judgement> judgements) {

    public JudgedTypes {
        judgements = List.copyOf(judgements);
    }
}
