package dev.ssotkit.map.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents as nearly every map is written: keys and lists below each other, every scalar and list of
 * names in one line, nothing but ASCII.
 * Whatever is written otherwise, or wrongly, is left to the library, of which this must never differ. It is here because
 * the agent reads a map before every main: of what the agent takes there, loading the library's parser was the half.
 */
final class PlainDocuments {
    private static final int DEEPEST = 64;
    private static final String START = "---";
    /** What begins something else than a plain scalar, or may do so. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    /** The text is not plain. Control flow: the trace would say nothing. */
    private static final class OtherwiseException extends Exception {
        private static final long serialVersionUID = 1L;

        OtherwiseException() {
            super(null, null, false, false);
        }
    }

    private final Deque<PlainLine> lines = new ArrayDeque<>();
    private final List<YamlNode.Mapping> mappings = new ArrayList<>();
    private int depth;

    private PlainDocuments() {}

    /** The documents that are mappings; null if it takes more than this to read the text. */
    static @Nullable List<YamlNode.Mapping> mappings(String text) {
        PlainDocuments documents = new PlainDocuments();
        try {
            documents.read(text);
            return documents.mappings;
        } catch (OtherwiseException e) {
            return null;
        }
    }

    private void read(String text) throws OtherwiseException {
        int number = 1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            String line = withoutReturn(text.substring(start, end < 0 ? text.length() : end));
            if (line.equals(START)) {
                endDocument();
            } else {
                add(number, line);
            }
            start = end < 0 ? text.length() : end + 1;
            number++;
        }
        endDocument();
    }

    private static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private void add(int number, String line) throws OtherwiseException {
        for (int i = 0; i < line.length(); i++) {
            check(line.charAt(i) >= ' ' && line.charAt(i) <= '~');
        }
        PlainLine plain = PlainLine.of(number, line);
        if (plain != null) {
            lines.add(plain);
        }
    }

    private void endDocument() throws OtherwiseException {
        if (!lines.isEmpty()) {
            PlainLine first = lines.getFirst();
            check(!first.isItem());
            mappings.add(mapping(first.indent));
            check(lines.isEmpty());
        }
    }

    private YamlNode block(PlainLine first) throws OtherwiseException {
        check(++depth < DEEPEST);
        YamlNode node = first.isItem() ? sequence(first.indent) : mapping(first.indent);
        depth--;
        return node;
    }

    private YamlNode.Mapping mapping(int indent) throws OtherwiseException {
        YamlNode.Mapping mapping = new YamlNode.Mapping(lines.getFirst().number);
        for (PlainLine line = lines.peek(); line != null && line.indent == indent && !line.isItem(); ) {
            lines.remove();
            int colon = line.colon();
            check(colon > 0);
            YamlNode key = plain(line, line.text.substring(0, colon));
            mapping.add(key, value(line, line.text.substring(colon + 1).trim()));
            line = lines.peek();
        }
        return mapping;
    }

    private YamlNode value(PlainLine line, String text) throws OtherwiseException {
        PlainLine next = lines.peek();
        if (!text.isEmpty()) {
            return oneLine(line, text);
        }
        boolean follows = next != null && (next.indent > line.indent || (next.indent == line.indent && next.isItem()));
        return follows ? block(next) : plain(line, "");
    }

    private YamlNode.Sequence sequence(int indent) throws OtherwiseException {
        YamlNode.Sequence sequence = new YamlNode.Sequence(lines.getFirst().number);
        for (PlainLine line = lines.peek(); line != null && line.indent == indent && line.isItem(); ) {
            lines.remove();
            PlainLine item = line.item();
            if (item.colon() > 0) {
                lines.addFirst(item);
                sequence.add(block(item));
            } else {
                sequence.add(oneLine(line, item.text));
            }
            line = lines.peek();
        }
        return sequence;
    }

    /** That the next line does not go on with it is seen there: it is further in than whatever may follow. */
    private YamlNode oneLine(PlainLine line, String text) throws OtherwiseException {
        char first = text.charAt(0);
        if (first == '[') {
            return names(line, text);
        }
        if (first == '\'' || first == '"') {
            int end = text.length() - 1;
            check(end > 0 && text.indexOf(first, 1) == end && text.indexOf('\\') < 0);
            return new YamlNode.Scalar(line.number, text.substring(1, end), false);
        }
        check(INDICATORS.indexOf(first) < 0 && !text.contains(": ") && !text.contains(" #") && !text.endsWith(":"));
        return plain(line, text);
    }

    /** A list of names in one line: {@code [a.B, a.C$D]}. */
    private static YamlNode names(PlainLine line, String text) throws OtherwiseException {
        check(text.endsWith("]"));
        YamlNode.Sequence names = new YamlNode.Sequence(line.number);
        String inside = text.substring(1, text.length() - 1).trim();
        for (String name : inside.isEmpty() ? new String[0] : inside.split(",", -1)) {
            String trimmed = name.trim();
            check(PlainLine.isName(trimmed));
            names.add(plain(line, trimmed));
        }
        return names;
    }

    private static YamlNode plain(PlainLine line, String text) {
        return new YamlNode.Scalar(line.number, text, true);
    }

    private static void check(boolean plain) throws OtherwiseException {
        if (!plain) {
            throw new OtherwiseException();
        }
    }
}
