package dev.ssotkit.progress.suggest;

import dev.ssotkit.map.Entry;
import dev.ssotkit.progress.suggest.Suggestion.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Suggestions of one entry as lines of its map, indented as there; what is not sure is commented out. */
public final class SuggestedLines {
    private static final String INDENT = " ".repeat(6);
    private static final int MOST_PLACES = 20;

    private final List<String> lines = new ArrayList<>();

    private SuggestedLines() {}

    /** Empty if there is nothing to suggest. */
    public static List<String> of(Entry entry, List<Suggestion> suggestions) {
        SuggestedLines made = new SuggestedLines();
        // Several types may ask for the same.
        Set<Suggestion> distinct = new LinkedHashSet<>(suggestions);
        for (Option option : new Option[] {Option.CANONICAL_TYPE, Option.ACCESSOR}) {
            made.replacements(option, only(distinct, option));
        }
        made.calls(entry, only(distinct, Option.CALLS));
        only(distinct, Option.CODE).forEach(made::inCode);
        return made.lines;
    }

    private static List<Suggestion> only(Set<Suggestion> suggestions, Option option) {
        return suggestions.stream()
                .filter(suggestion -> suggestion.option() == option)
                .toList();
    }

    private void replacements(Option option, List<Suggestion> suggestions) {
        if (!suggestions.isEmpty()) {
            line("# in place of the entry's " + option.text() + ":");
        }
        for (Suggestion suggestion : suggestions) {
            line((suggestion.isSure() ? "" : "# ") + option.text() + ": " + suggestion.line() + "  # "
                    + suggestion.reason());
        }
    }

    private void calls(Entry entry, List<Suggestion> suggestions) {
        if (suggestions.isEmpty()) {
            return;
        }
        boolean anySure = suggestions.stream().anyMatch(Suggestion::isSure);
        line(entry.calls().isEmpty() ? (anySure ? "calls:" : "# calls:") : "# below the entry's calls:");
        for (Suggestion suggestion : suggestions) {
            line("  # " + (suggestion.isSure() ? "" : "unsure: ") + suggestion.reason());
            places(suggestion);
            line("  " + (suggestion.isSure() ? "- " : "# - ") + suggestion.line());
        }
    }

    private void inCode(Suggestion suggestion) {
        line("# in code: " + suggestion.reason());
        places(suggestion);
    }

    private void places(Suggestion suggestion) {
        suggestion.places().stream().limit(MOST_PLACES).forEach(place -> line("  #   used at " + place));
        int more = suggestion.places().size() - MOST_PLACES;
        if (more > 0) {
            line("  #   and " + more + " more");
        }
    }

    private void line(String text) {
        lines.add(INDENT + text);
    }
}
