package com.parley.model;

/** The JSON frames that the page understands, besides events. */
public final class Frames {
    private Frames() {}

    /** A line for the page's notice board. */
    public static String notice(String text) {
        return object("type", "notice", "text", text);
    }

    /** Nothing to read; it only keeps the line open. */
    public static String ping() {
        return object("type", "ping");
    }

    public static String welcome(UserContext user) {
        return object("type", "welcome", "user", user.id());
    }

    /** Says that a run is over and how many events it emitted, however many arrived. */
    public static String runFinished(String runId, int emitted) {
        return object("type", "run_finished", "run", runId, "emitted", Integer.toString(emitted));
    }

    static String object(String... namesAndValues) {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            json.append(i == 0 ? "" : ",").append(quote(namesAndValues[i])).append(':');
            json.append(quote(namesAndValues[i + 1]));
        }
        return json.append('}').toString();
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
