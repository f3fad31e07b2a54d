package dev.ssotkit.agent.runtime.facade;

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

    private static final class Facade extends WeakReference<Object> {
        final Key canonical;

        Facade(Object facade, Key canonical) {
            super(facade);
            this.canonical = canonical;
        }
    }

    private final ConcurrentMap<Key, Facade> facades = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> collected = new ReferenceQueue<>();
    /** Found last: mostly there is one canonical instance, which need not be looked up each time. */
    private volatile @Nullable Facade latest;

    @Nullable
    Object get(Object canonical) {
        Facade found = latest;
        if (found == null || found.canonical.get() != canonical) {
            found = facades.get(new Key(canonical, null));
            latest = found;
        }
        return found == null ? null : found.get();
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
        Key key = new Key(canonical, collected);
        // A key that is there keeps its place, with another facade: the old one has been collected.
        facades.put(key, new Facade(facade, key));
        latest = null;
        return facade;
    }
}
