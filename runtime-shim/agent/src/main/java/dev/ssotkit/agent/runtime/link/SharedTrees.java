package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.runtime.canonical.LoadedCanonical;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The trees of constructions by one constructor that go to one accessor: most sites have their like, and a tree takes
 * many times what is a site's own. They are held weakly, and stay as long as a linked site does: no class loader is kept
 * alive. Thread-safe.
 */
final class SharedTrees {
    private static final class Known {
        private final WeakReference<Class<?>> constructed;
        private final WeakReference<MethodHandle> tree;

        Known(Class<?> constructed, MethodHandle tree) {
            this.constructed = new WeakReference<>(constructed);
            this.tree = new WeakReference<>(tree);
        }
    }

    /** By the class that declares the accessor. */
    private final ClassValue<ConcurrentMap<String, Known>> trees = new ClassValue<ConcurrentMap<String, Known>>() {
        @Override
        protected ConcurrentMap<String, Known> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    /** The sites that share one. */
    final class Alike {
        private final ConcurrentMap<String, Known> ofAccessor;
        private final String key;
        private final Class<?> constructed;

        private Alike(ConcurrentMap<String, Known> ofAccessor, String key, Class<?> constructed) {
            this.ofAccessor = ofAccessor;
            this.key = key;
            this.constructed = constructed;
        }

        /** Null if no linked site has one. */
        @Nullable
        MethodHandle tree() {
            Known known = ofAccessor.get(key);
            // Another loader's class may have that name, too.
            return known != null && known.constructed.get() == constructed ? known.tree.get() : null;
        }

        void put(MethodHandle tree) {
            ofAccessor.put(key, new Known(constructed, tree));
        }
    }

    /**
     * Which those are.
     *
     * @param entry index of the map's entry
     * @param constructor its descriptor
     * @param site as its instruction describes it
     */
    Alike alike(int entry, LoadedCanonical canonical, Class<?> constructed, String constructor, MethodType site) {
        String key = entry + constructed.getName() + constructor + site.toMethodDescriptorString();
        return new Alike(trees.get(canonical.accessorClass()), key, constructed);
    }
}
