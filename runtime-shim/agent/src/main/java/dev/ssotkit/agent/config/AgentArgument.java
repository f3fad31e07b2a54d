package dev.ssotkit.agent.config;

import dev.ssotkit.map.file.Quotation;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text after {@code -javaagent:ssot-shim.jar=}, as {@code key=value,key=value}.
 *
 * <p>A value may hold commas: a comma ends it only where a key and {@code =} follow, or an option's bare name. In
 * quotation marks, which may stand around a value, a pair or the whole text, it may hold anything.
 */
final class AgentArgument {
    private final Map<Option, String> values = new EnumMap<>(Option.class);

    private AgentArgument() {}

    static AgentArgument parse(@Nullable String text) throws InvalidSettingsException {
        AgentArgument argument = new AgentArgument();
        if (text == null) {
            return argument;
        }
        String pairs = Quotation.unquoted(text);
        int start = 0;
        while (start < pairs.length()) {
            int end = end(pairs, start);
            argument.add(Quotation.unquoted(pairs.substring(start, end)));
            start = end + 1;
        }
        return argument;
    }

    @Nullable
    String get(Option option) {
        return values.get(option);
    }

    private void add(String pair) throws InvalidSettingsException {
        if (pair.isEmpty()) {
            return;
        }
        int equals = pair.indexOf('=');
        String key = equals < 0 ? pair : pair.substring(0, equals).trim();
        Option option = Option.ofKey(key);
        if (option == null) {
            throw new InvalidSettingsException("unknown option `" + key + "`; " + Option.unknown(key));
        }
        if (equals < 0) {
            throw new InvalidSettingsException("option `" + key + "` has no value; write `" + key + "=..`");
        }
        if (values.put(option, pair.substring(equals + 1).trim()) != null) {
            throw new InvalidSettingsException("option `" + key + "` is given twice; write it once");
        }
    }

    /** The comma that ends the pair that starts there, or the end of the text. */
    private static int end(String text, int start) {
        int comma = text.indexOf(',', behindQuotation(text, start));
        while (comma >= 0) {
            if (startsPair(text, comma + 1)) {
                return comma;
            }
            comma = text.indexOf(',', comma + 1);
        }
        return text.length();
    }

    /** Where to look for that comma: behind a quoted pair or value, else from the start. */
    private static int behindQuotation(String text, int start) {
        int end = Quotation.closing(text, afterSpaces(text, start));
        int equals = text.indexOf('=', start);
        int comma = text.indexOf(',', start);
        if (end < 0 && equals >= 0 && (comma < 0 || equals < comma)) {
            end = Quotation.closing(text, afterSpaces(text, equals + 1));
        }
        return Math.max(start, end);
    }

    private static int afterSpaces(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static boolean startsPair(String text, int start) {
        int quoted = afterSpaces(text, start);
        int closing = Quotation.closing(text, quoted);
        if (closing >= 0) {
            int next = afterSpaces(text, closing);
            return (next == text.length() || text.charAt(next) == ',')
                    && startsPair(Quotation.unquoted(text.substring(quoted, closing)), 0);
        }
        int i = start;
        while (i < text.length() && isKeyCharacter(text.charAt(i))) {
            i++;
        }
        String key = text.substring(start, i).trim();
        if (i < text.length() && text.charAt(i) == '=') {
            return !key.isEmpty();
        }
        boolean whole = i == text.length() || text.charAt(i) == ',';
        return whole && (key.isEmpty() || Option.ofKey(key) != null);
    }

    private static boolean isKeyCharacter(char c) {
        return Character.isLetter(c) || c == '.' || c == '_' || c == '-' || c == ' ';
    }
}
