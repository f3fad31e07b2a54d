package dev.ssotkit.progress.plan;

import dev.ssotkit.evidence.verdict.PlannedType;
import dev.ssotkit.map.Entry;
import java.util.List;

/** What a redirected construction means for one habit of the program that neither a verdict nor a site shows. */
interface Caveat {
    /**
     * One line for each place: what happens there, and what to do.
     *
     * @param type of that entry; nothing is said of one whose constructions stay what they are
     */
    List<String> on(Entry entry, PlannedType type);
}
