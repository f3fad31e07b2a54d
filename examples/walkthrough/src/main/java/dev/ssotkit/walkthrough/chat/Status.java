package dev.ssotkit.walkthrough.chat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The chat's own status line.
 *
 * @param managers how many managers it has constructed
 */
public record Status(String line, int managers) {

    private static final Pattern NAMES = Pattern.compile("\\(([^)]+)\\)");
    private static final Pattern MANAGERS = Pattern.compile("managers constructed: (\\d+) ");

    /** The line with the names of the classes counted instead of listed. */
    public String brief() {
        Matcher names = NAMES.matcher(line);
        if (!names.find()) {
            return line;
        }
        int classes = names.group(1).split(", ", -1).length;
        return names.replaceFirst(classes == 1 ? "(of 1 class)" : "(of " + classes + " classes)");
    }

    static Status parse(String body) {
        Matcher matcher = MANAGERS.matcher(body);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no count of managers in the chat's status: " + body);
        }
        return new Status(body.strip(), Integer.parseInt(matcher.group(1)));
    }
}
