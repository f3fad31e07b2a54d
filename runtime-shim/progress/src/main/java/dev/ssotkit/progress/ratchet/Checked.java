package dev.ssotkit.progress.ratchet;

import dev.ssotkit.progress.alert.Alert;
import dev.ssotkit.progress.alert.CheckedCase;
import java.util.List;

/** What came of a check, in the terms of other tools. */
interface Checked {
    boolean holds();

    /** The places that make it fail. */
    List<Alert> alerts();

    /** What makes it fail and belongs to no place; a line each. */
    List<String> messages();

    /** Each check that was made, and those that could not be. */
    List<CheckedCase> cases();
}
