package dev.ssotkit.junit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Compares what was constructed before a test with what was after it. */
final class LegacyConstructionGuard implements BeforeEachCallback, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(LegacyConstructionGuard.class);

    private final AttachedAgent agent = AttachedAgent.find();

    @Override
    public void beforeEach(ExtensionContext context) {
        Optional<Map<String, Long>> before = agent.constructions();
        if (before.isPresent()) {
            context.getStore(NAMESPACE).put(agent, before.get());
        } else {
            context.publishReportEntry("ssotkit", "no agent is attached: legacy constructions are not guarded");
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void afterEach(ExtensionContext context) {
        Map<String, Long> before = context.getStore(NAMESPACE).remove(agent, Map.class);
        if (before == null) {
            return;
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
