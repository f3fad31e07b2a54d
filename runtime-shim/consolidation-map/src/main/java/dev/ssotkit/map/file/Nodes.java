package dev.ssotkit.map.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Looks into YAML nodes, one level at a time: an anchor may contain itself. */
final class Nodes {

    private static final List<String> NULLS =
            Collections.unmodifiableList(Arrays.asList("", "~", "null", "Null", "NULL"));

    private Nodes() {}

    /** 1-based; 0 if unknown. */
    static int line(Node node) {
        Mark mark = node.getStartMark().orElse(null);
        return mark == null ? 0 : mark.getLine() + 1;
    }

    /** A scalar's text; null for null and for collections. */
    static @Nullable String text(@Nullable Node node) {
        return node instanceof ScalarNode && !isNull((ScalarNode) node) ? ((ScalarNode) node).getValue() : null;
    }

    /** As YAML's core schema has it (YAML 1.2.2, 10.3.2): nothing, a tilde, or the word, none of them quoted. */
    private static boolean isNull(ScalarNode node) {
        return node.isPlain() && NULLS.contains(node.getValue());
    }

    /** A key as the user wrote it; a collection can be a key too, of which a name is made up. */
    static String keyText(Node key) {
        return key instanceof ScalarNode ? ((ScalarNode) key).getValue() : "a key that is no text";
    }

    /** The pairs of a mapping that have this key: more than one only where the user wrote it twice. */
    static List<NodeTuple> pairs(MappingNode mapping, String key) {
        List<NodeTuple> pairs = new ArrayList<>();
        for (NodeTuple pair : mapping.getValue()) {
            if (keyText(pair.getKeyNode()).equals(key)) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** The value under a key; null if there is none. */
    static @Nullable Node value(MappingNode mapping, String key) {
        List<NodeTuple> pairs = pairs(mapping, key);
        return pairs.isEmpty() ? null : pairs.get(pairs.size() - 1).getValueNode();
    }

    /** The elements of a sequence; of anything else none. */
    static List<Node> elements(Node node) {
        return node instanceof SequenceNode ? ((SequenceNode) node).getValue() : Collections.emptyList();
    }

    /** The value as an option's: text, list or map, and null for null. */
    static @Nullable Object optionValue(Node node) {
        if (!(node instanceof SequenceNode)) {
            return shallow(node);
        }
        List<@Nullable Object> list = new ArrayList<>();
        for (Node element : elements(node)) {
            list.add(shallow(element));
        }
        return list;
    }

    private static @Nullable Object shallow(Node node) {
        if (node instanceof MappingNode) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (NodeTuple pair : ((MappingNode) node).getValue()) {
                String value = text(pair.getValueNode());
                map.put(keyText(pair.getKeyNode()), value == null ? "" : value);
            }
            return map;
        }
        return node instanceof SequenceNode ? Collections.emptyList() : text(node);
    }
}
