package dev.ssotkit.agent.site;

import dev.ssotkit.record.Reason;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Classes that name something of the map and had to stay as they are, as a whole or in places. Of all others it is known
 * by that: what they construct without a word to the agent, nobody has rewritten. Thread-safe; keeps no class loader alive.
 */
public final class KeptClasses {
    /** With the reason to keep the whole class; null where single places were left. */
    private final Map<ClassLoader, Map<String, @Nullable Reason>> byLoader = new WeakHashMap<>();

    KeptClasses() {}

    /** @param name binary or internal */
    public void add(ClassLoader loader, String name, Reason reason) {
        put(loader, name, reason);
    }

    /**
     * It is rewritten, but for places of a form that cannot be.
     *
     * @param name binary or internal
     */
    public void addPlaces(ClassLoader loader, String name) {
        put(loader, name, null);
    }

    private synchronized void put(ClassLoader loader, String name, @Nullable Reason reason) {
        Map<String, @Nullable Reason> known = byLoader.get(loader);
        if (known == null) {
            known = new HashMap<>();
            byLoader.put(loader, known);
        }
        known.put(name.replace('/', '.'), reason);
    }

    /** Why the class stayed as it is; null if it did not, or if nobody knows. */
    public synchronized @Nullable Reason reason(Class<?> type) {
        Map<String, @Nullable Reason> known = byLoader.get(type.getClassLoader());
        return known == null ? null : known.get(type.getName());
    }

    /** Whether it, or a place in it, was left with a word. */
    public synchronized boolean contains(Class<?> type) {
        Map<String, @Nullable Reason> known = byLoader.get(type.getClassLoader());
        return known != null && known.containsKey(type.getName());
    }
}
