package dev.ssotkit.progress.suggest;

import java.util.List;

/**
 * What would resolve one thing that stands in the way.
 *
 * @param option where the line belongs
 * @param line of the map, without its option; empty for {@link Option#CODE}
 * @param reason why it is proposed, or, of {@link Option#CODE}, what to do
 * @param isSure whether it can be pasted as it is; else it is commented out
 * @param places where the member is used that it is about; empty if it is about none
 */
public record Suggestion(Option option, String line, String reason, boolean isSure, List<String> places) {
    /** What of an entry is to be changed. */
    public enum Option {
        CANONICAL_TYPE("canonicalType"),
        ACCESSOR("accessor"),
        CALLS("calls"),
        /** No line of the map helps. */
        CODE("");

        private final String text;

        Option(String text) {
            this.text = text;
        }

        /** As the map writes it. */
        public String text() {
            return text;
        }
    }

    static Suggestion code(String whatToDo, List<String> places) {
        return new Suggestion(Option.CODE, "", whatToDo, false, places);
    }

    static Suggestion calls(String line, String reason, boolean isSure, List<String> places) {
        return new Suggestion(Option.CALLS, line, reason, isSure, places);
    }

    /** In one line, for people: {@code calls: a.Legacy stop() -> close()}. */
    @Override
    public String toString() {
        if (option == Option.CODE) {
            return "in code: " + reason;
        }
        return (isSure ? "" : "unsure: ") + option.text() + ": " + line + (isSure ? "" : " (" + reason + ")");
    }
}
