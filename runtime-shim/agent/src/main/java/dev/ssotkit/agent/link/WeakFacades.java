package dev.ssotkit.agent.link;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Canonical instance to facade, by identity, weak in both. Thread-safe. */
final class WeakFacades {
    private static final class Key extends WeakReference<Object> {
        private final int hash;

        Key(Object canonical, @Nullable ReferenceQueue<Object> queue) {
            super(canonical, queue);
            hash = System.identityHashCode(canonical);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            if (this == other) {
                return true;
            }
            Object own = get();
            return own != null && other instanceof Key && ((Key) other).get() == own;
        }
    }

    private final ConcurrentMap<Key, WeakReference<Object>> facades = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> collected = new ReferenceQueue<>();

    @Nullable
    Object get(Object canonical) {
        WeakReference<Object> facade = facades.get(new Key(canonical, null));
        return facade == null ? null : facade.get();
    }

    /** The facade from now on: the given one, unless another thread was first. */
    synchronized Object putIfAbsent(Object canonical, Object facade) {
        Object known = get(canonical);
        if (known != null) {
            return known;
        }
        for (Reference<?> key = collected.poll(); key != null; key = collected.poll()) {
            facades.remove(key);
        }
        facades.put(new Key(canonical, collected), new WeakReference<>(facade));
        return facade;
    }
}
