package dev.ssotkit.evidence.verdict;

import dev.ssotkit.evidence.classes.MemberUse;
import java.util.Set;

/**
 * A member of a legacy type that is used and that canonical lacks, or has otherwise; or that a class cannot see canonical.
 *
 * @param firstUse one of its uses, which says what it is
 * @param fault what is wrong, as a clause
 * @param places where it is used, in an order that depends on names only
 */
public record MissingMember(MemberUse firstUse, String fault, Set<String> places) {
    /** The clause, with the first place that shows it and how many others. */
    @Override
    public String toString() {
        int others = places.size() - 1;
        return fault + ", used at " + places.iterator().next()
                + (others == 0 ? "" : " and " + others + (others == 1 ? " other place" : " other places"));
    }
}
