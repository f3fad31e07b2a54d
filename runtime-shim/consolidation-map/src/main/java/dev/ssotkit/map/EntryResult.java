package dev.ssotkit.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry, or why there is none: exactly one of the two. */
public final class EntryResult {

    private final @Nullable Entry entry;
    private final List<Problem> problems;

    EntryResult(@Nullable Entry entry, List<Problem> problems) {
        this.entry = entry;
        this.problems = problems;
    }

    /** Whether there is an entry. */
    public boolean isValid() {
        return entry != null;
    }

    /**
     * The entry.
     *
     * @throws IllegalStateException if there are problems
     */
    public Entry entry() {
        if (entry == null) {
            throw new IllegalStateException(problems.toString());
        }
        return entry;
    }

    /** Every problem; empty if there is an entry. */
    public List<Problem> problems() {
        return problems;
    }
}
