package dev.ssotkit.agent.site;

import dev.ssotkit.record.Reason;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Classes that name something of the map: those that had to stay as they are, and, by that none is known of them, those
 * that no transformer got to see. Thread-safe; keeps no class loader alive.
 */
public final class KeptClasses {
    /** Of each class that was seen the reason to keep it; null if there is none. */
    private final Map<ClassLoader, Map<String, @Nullable Reason>> byLoader = new WeakHashMap<>();

    KeptClasses() {}

    /** @param name binary or internal */
    public void add(ClassLoader loader, String name, Reason reason) {
        put(loader, name, reason);
    }

    /**
     * It has been seen, and can be rewritten unless {@link #add} says otherwise later.
     *
     * @param name binary or internal
     */
    public void see(ClassLoader loader, String name) {
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

    /** Why the class stayed as it is; null if it did not. */
    public synchronized @Nullable Reason reason(Class<?> type) {
        Map<String, @Nullable Reason> known = byLoader.get(type.getClassLoader());
        return known == null ? null : known.get(type.getName());
    }

    /** Whether a class that names something of the map has come by: loaded before the agent, or where a stack ended, it has not. */
    public synchronized boolean isSeen(Class<?> type) {
        Map<String, @Nullable Reason> known = byLoader.get(type.getClassLoader());
        return known != null && known.containsKey(type.getName());
    }
}
