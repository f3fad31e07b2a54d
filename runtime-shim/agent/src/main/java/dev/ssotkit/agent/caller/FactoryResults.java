package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.bytecode.ClassFileSource;
import dev.ssotkit.agent.protocol.LinkedCall.Member;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether a static factory returns exactly what it declares: then its callers cannot expect more of the result.
 * Whatever its class and its nest mates do not show may be a subtype.
 */
final class FactoryResults {
    private final ClassFileSource classFiles;
    private final Map<String, Boolean> known = new HashMap<>();

    FactoryResults(ClassFileSource classFiles) {
        this.classFiles = classFiles;
    }

    boolean mayBeSubtype(Member factory) {
        String key = factory.owner() + '.' + factory.name() + factory.descriptor();
        Boolean answer = known.get(key);
        if (answer == null) {
            answer = !new ExactResults(classFiles, factory.owner()).areReturnedBy(factory);
            known.put(key, answer);
        }
        return answer;
    }
}
