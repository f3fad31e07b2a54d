package dev.ssotkit.discovery;

import dev.ssotkit.discovery.draft.DraftMap;
import dev.ssotkit.discovery.facts.CodeFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.verdict.CanonicalProposal;
import dev.ssotkit.discovery.verdict.Judge;
import dev.ssotkit.discovery.verdict.JudgedTypes;
import java.util.List;
import java.util.Optional;

/** Which types of a code base compete with one. The same facts give the same answer, whoever collected them. */
public final class Discovery {

    private Discovery() {}

    /**
     * Judges all types.
     *
     * @throws NothingFoundException saying why: no such canonical type, or none that could be proposed
     */
    public static DiscoveryResult of(CodeFacts code, DiscoveryOptions options) {
        String named = options.canonicalType();
        if (named == null) {
            CanonicalProposal proposal = CanonicalProposal.of(code, options::admit)
                    .orElseThrow(() -> new NothingFoundException("no two types share words of their names and a method,"
                            + " so none can be proposed: name the canonical type"));
            return result(
                    code, code.find(proposal.type()).orElseThrow(), options, proposal.reason(), proposal.otherGroups());
        }
        TypeFacts canonical = find(code, named)
                .orElseThrow(() -> new NothingFoundException(
                        named + " is not among the " + code.types().size()
                                + " types that were looked at: check its name, and that its code is given"));
        return result(code, canonical, options, "", List.of());
    }

    private static DiscoveryResult result(
            CodeFacts code, TypeFacts canonical, DiscoveryOptions options, String proposal, List<String> otherGroups) {
        JudgedTypes judged = Judge.judge(code, canonical, options.leastSimilarity(), options::admit);
        return new DiscoveryResult(judged.judgements(), proposal, otherGroups, DraftMap.of(judged));
    }

    // As the map spells types: nested ones with $ or with a dot.
    private static Optional<TypeFacts> find(CodeFacts code, String name) {
        Optional<TypeFacts> found = code.find(name);
        for (int dot = name.lastIndexOf('.'); found.isEmpty() && dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            found = code.find(name.substring(0, dot) + name.substring(dot).replace('.', '$'));
        }
        return found;
    }
}
