package dev.ssotkit.benchmark.table;

import java.util.Locale;

/** What the rounds of a row say of its goal. */
public enum GoalResult {
    MET,
    NOT_MET,
    /** The spread is wider than the distance from the goal: another run may say the opposite. */
    NOT_DECIDED,
    NO_GOAL;

    /** As it stands in the table. */
    String text() {
        return this == NO_GOAL ? "–" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
