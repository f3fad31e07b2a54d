package dev.ssotkit.map.file;

import java.util.IdentityHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The library's nodes of one document as ours. What several aliases mean, or contains itself, becomes one node too. */
final class LibraryNodes {
    private final Map<Node, YamlNode> known = new IdentityHashMap<>();

    YamlNode.Mapping mapping(MappingNode node) {
        return (YamlNode.Mapping) of(node);
    }

    private YamlNode of(Node node) {
        YamlNode before = known.get(node);
        if (before != null) {
            return before;
        } else if (node instanceof SequenceNode) {
            return sequence((SequenceNode) node);
        } else if (node instanceof MappingNode) {
            return pairs((MappingNode) node);
        }
        ScalarNode scalar = (ScalarNode) node;
        return new YamlNode.Scalar(line(node), scalar.getValue(), scalar.isPlain());
    }

    private YamlNode.Sequence sequence(SequenceNode node) {
        YamlNode.Sequence sequence = new YamlNode.Sequence(line(node));
        known.put(node, sequence);
        for (Node element : node.getValue()) {
            sequence.add(of(element));
        }
        return sequence;
    }

    private YamlNode.Mapping pairs(MappingNode node) {
        YamlNode.Mapping mapping = new YamlNode.Mapping(line(node));
        known.put(node, mapping);
        for (NodeTuple pair : node.getValue()) {
            mapping.add(of(pair.getKeyNode()), of(pair.getValueNode()));
        }
        return mapping;
    }

    private static int line(Node node) {
        Mark mark = node.getStartMark().orElse(null);
        return mark == null ? 0 : mark.getLine() + 1;
    }
}
