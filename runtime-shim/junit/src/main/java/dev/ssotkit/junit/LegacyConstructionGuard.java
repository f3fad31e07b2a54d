package dev.ssotkit.junit;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.opentest4j.TestAbortedException;

/**
 * Compares what was constructed before a test with what was after it. Where there is nothing to compare, for no agent is
 * at work, a test that passes is reported as skipped: green would say that it had been guarded.
 */
final class LegacyConstructionGuard implements BeforeEachCallback, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(LegacyConstructionGuard.class);

    private final AttachedAgent agent = AttachedAgent.find();

    @Override
    public void beforeEach(ExtensionContext context) {
        agent.constructions().ifPresent(before -> context.getStore(NAMESPACE).put(agent, before));
    }

    @Override
    @SuppressWarnings("unchecked")
    public void afterEach(ExtensionContext context) {
        Map<String, Long> before = context.getStore(NAMESPACE).remove(agent, Map.class);
        if (before == null) {
            throw new TestAbortedException("the test ran, but unguarded: attach the agent"
                    + " (-javaagent:ssot-shim.jar=map=rewrite.yml) and see that it says no `off`");
        }
        Map<String, Long> during = new TreeMap<>(agent.constructions().orElseThrow());
        during.replaceAll((site, count) -> count - before.getOrDefault(site, 0L));
        during.values().removeIf(count -> count == 0);
        if (!during.isEmpty()) {
            throw new AssertionError(message(during));
        }
    }

    private static String message(Map<String, Long> constructions) {
        StringBuilder message = new StringBuilder("legacy types were constructed:");
        constructions.forEach((site, count) -> message.append(System.lineSeparator())
                .append("  ")
                .append(count)
                .append(" x ")
                .append(site));
        return message.toString();
    }
}
