package dev.ssotkit.rewrite.internal.text.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of names in one text: two that become one are named once. */
final class NameList {

    // Blanks, line ends and the backslash of a continued line belong to the separator.
    private static final Pattern COMMA = Pattern.compile("[\\s\\\\]*[,;][\\s\\\\]*");
    private static final Pattern BLANK = Pattern.compile("[\\s\\\\]*[\\s][\\s\\\\]*");
    private static final Pattern BEGINNING = Pattern.compile("[\\s\\\\]*\\s");
    private static final Pattern NAME = Pattern.compile("[\\w.$]*\\w\\.[\\w.$]+");

    private final List<String> items = new ArrayList<>();
    // What stands before each item; the last one stands at the end.
    private final List<String> separators = new ArrayList<>();

    private NameList(String text, Pattern separator) {
        Matcher matcher = separator.matcher(text);
        Matcher beginning = BEGINNING.matcher(text);
        int first = beginning.lookingAt() ? beginning.end() : 0;
        int at = first;
        matcher.region(first, text.length());
        separators.add(text.substring(0, first));
        while (matcher.find()) {
            if (matcher.end() == text.length() && separator == BLANK) {
                break;
            }
            items.add(text.substring(at, matcher.start()));
            separators.add(matcher.group());
            at = matcher.end();
        }
        String rest = text.substring(at);
        String last = rest.stripTrailing();
        items.add(last);
        separators.add(rest.substring(last.length()));
    }

    /**
     * A list without the items that a change has made equal to others.
     *
     * @param before what it was: an item that was there twice stays so
     */
    static String withoutRepeats(String before, String after) {
        Pattern separator = COMMA.matcher(after).find() ? COMMA : BLANK;
        NameList old = new NameList(before, separator);
        NameList list = new NameList(after, separator);
        boolean isList = separator == COMMA
                || list.items.stream().allMatch(item -> NAME.matcher(item).matches());
        return isList && old.items.size() == list.items.size() ? list.withoutRepeats(old) : after;
    }

    private String withoutRepeats(NameList old) {
        Set<String> moved = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).equals(old.items.get(i))) {
                moved.add(items.get(i).strip());
            }
        }
        StringBuilder text = new StringBuilder();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i).strip();
            if (seen.add(item) || !moved.contains(item)) {
                text.append(separators.get(i)).append(items.get(i));
            }
        }
        return text.append(separators.get(items.size())).toString();
    }
}
