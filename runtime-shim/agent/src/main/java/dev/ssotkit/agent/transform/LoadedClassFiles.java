package dev.ssotkit.agent.transform;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The class files of classes that were loaded with members of ours: those stay for as long as the class does, however
 * often it is redefined, for the JVM lets no member come or go. Weak in the class loader. Thread-safe.
 */
final class LoadedClassFiles {
    private static final class Key extends WeakReference<ClassLoader> {
        private final String className;
        private final int hash;

        Key(ClassLoader loader, String className, @Nullable ReferenceQueue<ClassLoader> queue) {
            super(loader, queue);
            this.className = className;
            // By identity: an application's loader may have ideas of its own on equality.
            hash = System.identityHashCode(loader) * 31 + className.hashCode();
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
            ClassLoader own = get();
            return own != null
                    && other instanceof Key
                    && ((Key) other).get() == own
                    && ((Key) other).className.equals(className);
        }
    }

    private final ConcurrentMap<Key, byte[]> files = new ConcurrentHashMap<>();
    private final ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();

    void put(ClassLoader loader, String className, byte[] classFile) {
        for (Reference<?> key = collected.poll(); key != null; key = collected.poll()) {
            files.remove(key);
        }
        files.put(new Key(loader, className, collected), classFile);
    }

    /** Null if the class has no members of ours. */
    byte @Nullable [] get(ClassLoader loader, String className) {
        return files.get(new Key(loader, className, null));
    }
}
