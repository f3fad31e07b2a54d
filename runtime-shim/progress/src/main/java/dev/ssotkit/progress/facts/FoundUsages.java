package dev.ssotkit.progress.facts;

import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.Usage;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Type;

/** Collects what one piece of code uses, in the names of byte code; what the platform has is nobody's competitor. */
final class FoundUsages {

    private final Set<Usage> found = new HashSet<>();

    Set<Usage> found() {
        return found;
    }

    void add(Usage usage) {
        if (!BinaryNames.isPlatform(usage.type())) {
            found.add(usage);
        }
    }

    void addAll(Set<Usage> others) {
        found.addAll(others);
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
