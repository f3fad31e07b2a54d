package dev.ssotkit.map.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a YAML document, and in which line. It has no tag, and nothing is constructed of it. Asked one level at
 * a time, for an anchor may contain itself.
 *
 * <p>Ours and not the library's, whose nodes load a tenth of what the agent takes before main.
 */
abstract class YamlNode {
    private static final List<String> NULLS =
            Collections.unmodifiableList(Arrays.asList("", "~", "null", "Null", "NULL"));

    /** One-based; 0 if unknown. */
    final int line;

    private YamlNode(int line) {
        this.line = line;
    }

    /** A scalar's text; null for null and for collections. */
    @Nullable
    String text() {
        return null;
    }

    /** The elements of a sequence; of anything else none. */
    List<YamlNode> elements() {
        return Collections.emptyList();
    }

    /** A key as the user wrote it; a collection can be a key too, of which a name is made up. */
    String keyText() {
        return "a key that is no text";
    }

    /** The value as an option's: text, list or map, and null for null. */
    @Nullable
    Object optionValue() {
        return element();
    }

    /** The same as an element of a list, of which a list has none. */
    @Nullable
    Object element() {
        return text();
    }

    static final class Scalar extends YamlNode {
        final String written;
        /** Whether no quotation marks stand around it. */
        final boolean isPlain;

        Scalar(int line, String written, boolean isPlain) {
            super(line);
            this.written = written;
            this.isPlain = isPlain;
        }

        /** Null as YAML's core schema has it (YAML 1.2.2, 10.3.2): nothing, a tilde, or the word, none of them quoted. */
        @Override
        @Nullable
        String text() {
            return isPlain && NULLS.contains(written) ? null : written;
        }

        @Override
        String keyText() {
            return written;
        }
    }

    static final class Sequence extends YamlNode {
        private final List<YamlNode> elements = new ArrayList<>();

        Sequence(int line) {
            super(line);
        }

        void add(YamlNode element) {
            elements.add(element);
        }

        @Override
        List<YamlNode> elements() {
            return elements;
        }

        @Override
        Object optionValue() {
            List<@Nullable Object> list = new ArrayList<>();
            for (YamlNode element : elements) {
                list.add(element.element());
            }
            return list;
        }

        @Override
        Object element() {
            return Collections.emptyList();
        }
    }

    static final class Mapping extends YamlNode {
        private final List<Pair> pairs = new ArrayList<>();

        Mapping(int line) {
            super(line);
        }

        void add(YamlNode key, YamlNode value) {
            pairs.add(new Pair(key, value));
        }

        List<Pair> pairs() {
            return pairs;
        }

        /** The pairs that have this key: more than one only where the user wrote it twice. */
        List<Pair> pairs(String key) {
            List<Pair> same = new ArrayList<>();
            for (Pair pair : pairs) {
                if (pair.key.keyText().equals(key)) {
                    same.add(pair);
                }
            }
            return same;
        }

        /** The value under a key, the last if there are several; null if there is none. */
        @Nullable
        YamlNode value(String key) {
            List<Pair> same = pairs(key);
            return same.isEmpty() ? null : same.get(same.size() - 1).value;
        }

        /** The text under a key; null if there is none. */
        @Nullable
        String text(String key) {
            YamlNode value = value(key);
            return value == null ? null : value.text();
        }

        @Override
        Object element() {
            Map<String, Object> map = new LinkedHashMap<>();
            for (Pair pair : pairs) {
                String value = pair.value.text();
                map.put(pair.key.keyText(), value == null ? "" : value);
            }
            return map;
        }
    }

    static final class Pair {
        final YamlNode key;
        final YamlNode value;

        private Pair(YamlNode key, YamlNode value) {
            this.key = key;
            this.value = value;
        }
    }
}
