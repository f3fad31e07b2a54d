package dev.ssotkit.map;

import dev.ssotkit.map.grammar.GrammarException;
import dev.ssotkit.map.grammar.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns option values of whatever type into texts and lists of texts, and collects what is wrong with them. */
final class OptionValues {

    private static final List<String> KNOWN = Collections.unmodifiableList(Arrays.asList(
            EntryOptions.CANONICAL_TYPE, EntryOptions.ACCESSOR, EntryOptions.LEGACY_TYPES, EntryOptions.CALLS));
    private static final int LONGEST_QUOTE = 160;

    private final EntryOptions options;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> misspelt = new HashSet<>();

    OptionValues(EntryOptions options) {
        this.options = options;
        rejectUnknown();
    }

    List<Problem> problems() {
        return problems;
    }

    private void rejectUnknown() {
        for (String key : options.all().keySet()) {
            if (KNOWN.contains(key)) {
                continue;
            }
            String meant = Spelling.nearest(key, KNOWN);
            if (meant != null) {
                misspelt.add(meant);
            }
            report(
                    key,
                    options.line(key),
                    null,
                    "is no option",
                    meant == null ? "the options are " + String.join(", ", KNOWN) : "did you mean `" + meant + "`?");
        }
    }

    /** The text of a mandatory option; null, and a problem, if there is none. */
    @Nullable
    String text(String option, String example) {
        Object value = options.value(option);
        if (value == null) {
            missing(option, "write `" + option + ": " + example + "`");
            return null;
        }
        if (value instanceof List || value instanceof Map) {
            report(option, options.line(option), null, "is no text", "write `" + option + ": " + example + "`");
            return null;
        }
        return value.toString().trim();
    }

    /** The texts of a list, null where an element is none; empty, and a problem if mandatory, if there is no list. */
    List<@Nullable String> texts(String option, boolean mandatory, String example) {
        Object value = options.value(option);
        if (value == null || (value instanceof List && ((List<?>) value).isEmpty())) {
            if (mandatory) {
                missing(option, "list the types below it, each as `- " + example + "`");
            }
            return Collections.emptyList();
        }
        if (!(value instanceof List)) {
            report(
                    option,
                    options.line(option),
                    value instanceof Map ? null : value.toString(),
                    "is no list",
                    "write each on a line of its own below `" + option + ":`, as `- " + example + "`");
            return Collections.emptyList();
        }
        List<?> elements = (List<?>) value;
        List<@Nullable String> texts = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            texts.add(element(option, i, elements.get(i)));
        }
        return Collections.unmodifiableList(texts);
    }

    private @Nullable String element(String option, int index, @Nullable Object element) {
        int line = options.line(option, index);
        if (element == null) {
            report(option, line, null, "has an empty element", "remove the `-` or write something after it");
            return null;
        }
        if (element instanceof Map) {
            String written = flatten((Map<?, ?>) element);
            report(option, line, written, "is read as a mapping, not as text", "quote the line: `'" + written + "'`");
            return null;
        }
        if (element instanceof List) {
            report(
                    option,
                    line,
                    null,
                    "has a list as an element",
                    "write one line of text; quote it if it starts with `[`");
            return null;
        }
        return element.toString().trim();
    }

    /** What stood in the file before YAML took its {@code :} for the end of a key. */
    private static String flatten(Map<?, ?> mapping) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<?, ?> pair : mapping.entrySet()) {
            parts.add(pair.getKey() + ": " + pair.getValue());
        }
        return String.join(", ", parts).replace("'", "''");
    }

    private void missing(String option, String remedy) {
        // The misspelt key has been reported with the right one: that is the cause, this would be an echo.
        if (!misspelt.contains(option)) {
            report(option, options.line(option), null, "is missing", remedy);
        }
    }

    void report(String option, int line, @Nullable String value, String fault, String remedy) {
        problems.add(new Problem(
                options.file(), line, options.name(), option, value == null ? null : quotable(value), fault, remedy));
    }

    void report(String option, String value, GrammarException cause) {
        report(option, options.line(option), value, cause.fault(), cause.remedy());
    }

    void report(String option, int index, String value, GrammarException cause) {
        report(option, options.line(option, index), value, cause.fault(), cause.remedy());
    }

    /** Messages are single lines, whatever stands in the file. */
    private static String quotable(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length() && i < LONGEST_QUOTE; i++) {
            char c = value.charAt(i);
            text.append(Character.isISOControl(c) ? ' ' : c);
        }
        return value.length() > LONGEST_QUOTE ? text + "…" : text.toString();
    }
}
