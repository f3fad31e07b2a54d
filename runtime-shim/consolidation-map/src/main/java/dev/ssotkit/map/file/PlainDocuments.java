package dev.ssotkit.map.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

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
    private final List<MappingNode> mappings = new ArrayList<>();
    private int depth;

    private PlainDocuments() {}

    /** The documents that are mappings; null if it takes more than this to read the text. */
    static @Nullable List<MappingNode> mappings(String text) {
        PlainDocuments documents = new PlainDocuments();
        try {
            documents.read(text);
            return documents.mappings;
        } catch (OtherwiseException e) {
            return null;
        }
    }

    private void read(String text) throws OtherwiseException {
        int number = 0;
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

    private Node block(PlainLine first) throws OtherwiseException {
        check(++depth < DEEPEST);
        Node node = first.isItem() ? sequence(first.indent) : mapping(first.indent);
        depth--;
        return node;
    }

    private MappingNode mapping(int indent) throws OtherwiseException {
        Optional<Mark> start = mark(lines.getFirst());
        List<NodeTuple> pairs = new ArrayList<>();
        for (PlainLine line = lines.peek(); line != null && line.indent == indent && !line.isItem(); ) {
            lines.remove();
            int colon = line.colon();
            check(colon > 0);
            Node key = scalar(line, line.text.substring(0, colon), ScalarStyle.PLAIN);
            pairs.add(new NodeTuple(
                    key, value(line, line.text.substring(colon + 1).trim())));
            line = lines.peek();
        }
        return new MappingNode(Tag.MAP, true, pairs, FlowStyle.BLOCK, start, start);
    }

    private Node value(PlainLine line, String text) throws OtherwiseException {
        PlainLine next = lines.peek();
        if (!text.isEmpty()) {
            return oneLine(line, text);
        }
        boolean follows = next != null && (next.indent > line.indent || (next.indent == line.indent && next.isItem()));
        return follows ? block(next) : scalar(line, "", ScalarStyle.PLAIN);
    }

    private SequenceNode sequence(int indent) throws OtherwiseException {
        Optional<Mark> start = mark(lines.getFirst());
        List<Node> items = new ArrayList<>();
        for (PlainLine line = lines.peek(); line != null && line.indent == indent && line.isItem(); ) {
            lines.remove();
            PlainLine item = line.item();
            if (item.colon() > 0) {
                lines.addFirst(item);
                items.add(block(item));
            } else {
                items.add(oneLine(line, item.text));
            }
            line = lines.peek();
        }
        return new SequenceNode(Tag.SEQ, true, items, FlowStyle.BLOCK, start, start);
    }

    /** That the next line does not go on with it is seen there: it is further in than whatever may follow. */
    private Node oneLine(PlainLine line, String text) throws OtherwiseException {
        char first = text.charAt(0);
        if (first == '[') {
            return names(line, text);
        }
        if (first == '\'' || first == '"') {
            int end = text.length() - 1;
            check(end > 0 && text.indexOf(first, 1) == end && text.indexOf('\\') < 0);
            ScalarStyle style = first == '"' ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED;
            return scalar(line, text.substring(1, end), style);
        }
        check(INDICATORS.indexOf(first) < 0 && !text.contains(": ") && !text.contains(" #") && !text.endsWith(":"));
        return scalar(line, text, ScalarStyle.PLAIN);
    }

    /** A list of names in one line: {@code [a.B, a.C$D]}. */
    private static Node names(PlainLine line, String text) throws OtherwiseException {
        check(text.endsWith("]"));
        List<Node> names = new ArrayList<>();
        String inside = text.substring(1, text.length() - 1).trim();
        for (String name : inside.isEmpty() ? new String[0] : inside.split(",", -1)) {
            String plain = name.trim();
            check(PlainLine.isName(plain));
            names.add(scalar(line, plain, ScalarStyle.PLAIN));
        }
        return new SequenceNode(Tag.SEQ, true, names, FlowStyle.FLOW, mark(line), mark(line));
    }

    private static Node scalar(PlainLine line, String text, ScalarStyle style) {
        return new ScalarNode(Tag.STR, true, text, style, mark(line), mark(line));
    }

    private static Optional<Mark> mark(PlainLine line) {
        return Optional.of(new Mark(START, 0, line.number, line.indent, new int[0], 0));
    }

    private static void check(boolean plain) throws OtherwiseException {
        if (!plain) {
            throw new OtherwiseException();
        }
    }
}
