package dev.ssotkit.evidence.verdict;

import dev.ssotkit.evidence.classes.MemberUse;
import java.util.List;

/**
 * A member of a legacy type that is used and that canonical lacks, or has otherwise; or that a class cannot see canonical.
 *
 * @param fault what is wrong, as a clause
 * @param uses every use of it, at least one, in an order that depends on names only
 */
public record MissingMember(String fault, List<MemberUse> uses) {
    public MemberUse firstUse() {
        return uses.get(0);
    }

    /** Where it is used, each place once. */
    public List<String> places() {
        return uses.stream().map(MemberUse::position).distinct().toList();
    }

    /** The clause, with the first place that shows it and how many others. */
    @Override
    public String toString() {
        int others = places().size() - 1;
        return fault + ", used at " + firstUse().position()
                + (others == 0 ? "" : " and " + others + (others == 1 ? " other place" : " other places"));
    }
}
