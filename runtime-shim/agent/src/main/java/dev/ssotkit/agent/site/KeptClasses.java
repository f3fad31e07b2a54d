package dev.ssotkit.agent.site;

import dev.ssotkit.record.Reason;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** Classes that name something of the map and had to stay as they are. Thread-safe; keeps no class loader alive. */
public final class KeptClasses {
    private final Map<ClassLoader, Map<String, Reason>> byLoader = new WeakHashMap<>();

    KeptClasses() {}

    /** @param name binary or internal */
    public synchronized void add(ClassLoader loader, String name, Reason reason) {
        Map<String, Reason> kept = byLoader.get(loader);
        if (kept == null) {
            kept = new HashMap<>();
            byLoader.put(loader, kept);
        }
        kept.put(name.replace('/', '.'), reason);
    }

    /** Why the class stayed as it is; null if it did not. */
    public synchronized @Nullable Reason reason(Class<?> type) {
        Map<String, Reason> kept = byLoader.get(type.getClassLoader());
        return kept == null ? null : kept.get(type.getName());
    }
}
