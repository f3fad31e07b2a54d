package dev.ssotkit.walkthrough.journey;

import java.util.ArrayList;
import java.util.List;

/** What had to hold and did not. */
public final class Checks {

    private final List<String> failed = new ArrayList<>();

    /** Notes the sentence, which says what is wrong, unless the condition holds. */
    void that(boolean holds, String otherwise) {
        if (!holds) {
            failed.add(otherwise);
        }
    }

    /** One sentence for each thing that is wrong; empty if the journey went as it must. */
    public List<String> failed() {
        return List.copyOf(failed);
    }
}
