package dev.ssotkit.junit.closing;

import dev.ssotkit.map.Entry;
import java.util.List;

/** A question on class files whose answer closes a migration, or names what is left. */
interface ClosingCheck {
    /** As a test is named: {@code one implementation exists}. */
    String name();

    /** What contradicts the name: a line that says how much, a line for each with its place, a line that says what to do. */
    List<String> findings(Entry entry, HeldCode code);
}
