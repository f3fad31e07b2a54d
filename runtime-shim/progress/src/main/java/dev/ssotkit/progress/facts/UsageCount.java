package dev.ssotkit.progress.facts;

import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.Usage;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Type;

/** Counts what one piece of code uses, in the names of byte code; what the platform has is nobody's competitor. */
final class UsageCount {

    private final Map<Usage, Integer> counts = new HashMap<>();

    Map<Usage, Integer> counts() {
        return counts;
    }

    void add(Usage usage) {
        if (!BinaryNames.isPlatform(usage.type())) {
            counts.merge(usage, 1, Integer::sum);
        }
    }

    void addAll(Map<Usage, Integer> others) {
        others.forEach((usage, count) -> counts.merge(usage, count, Integer::sum));
    }

    /** Named in a declaration or literal. */
    void name(Type type) {
        if (type.getSort() == Type.ARRAY) {
            name(type.getElementType());
        } else if (type.getSort() == Type.OBJECT) {
            add(Usage.name(type.getClassName()));
        }
    }

    void name(String binaryName) {
        add(Usage.name(binaryName));
    }
}
