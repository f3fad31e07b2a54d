package dev.ssotkit.agent.link;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.record.Reason;
import java.lang.reflect.Field;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The canonical type and the class that declares its accessor, as one class loader sees them. */
final class Canonical {
    private static final ClassValue<ConcurrentMap<Entry, Gate>> GATES = new ClassValue<ConcurrentMap<Entry, Gate>>() {
        @Override
        protected ConcurrentMap<Entry, Gate> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    final Class<?> type;
    final Class<?> accessorClass;

    private Canonical(Class<?> type, Class<?> accessorClass) {
        this.type = type;
        this.accessorClass = accessorClass;
    }

    static Canonical resolve(Entry entry, @Nullable ClassLoader loader) throws Unlinkable {
        Class<?> type = find(entry.canonicalType(), loader);
        Class<?> accessorClass =
                entry.accessor().namesAnotherClass() ? find(entry.accessor().declaringType(), loader) : type;
        if (type == null || accessorClass == null) {
            TypeName missing =
                    type == null ? entry.canonicalType() : entry.accessor().declaringType();
            throw Unlinkable.failed(
                    Reason.CANONICAL_NOT_FOUND,
                    missing + " cannot be found from where it is needed (" + entry.name() + ")");
        }
        return new Canonical(type, accessorClass);
    }

    /** Null if the loader finds it under none of the names it may have. */
    static @Nullable Class<?> find(TypeName name, @Nullable ClassLoader loader) {
        for (String candidate : name.binaryNames()) {
            try {
                return Class.forName(candidate, false, loader);
            } catch (ClassNotFoundException | LinkageError e) {
                // The next name, or none.
            }
        }
        return null;
    }

    Gate gate(Entry entry) {
        return gate(accessorClass, entry);
    }

    /** The gate as a class that counts as canonical finds it. */
    static Gate gateFrom(Class<?> inside, Entry entry) {
        Class<?> accessorClass = find(entry.accessor().declaringType(), inside.getClassLoader());
        return gate(accessorClass == null ? inside : accessorClass, entry);
    }

    private static Gate gate(Class<?> accessorClass, Entry entry) {
        ConcurrentMap<Entry, Gate> gates = GATES.get(accessorClass);
        Gate known = gates.get(entry);
        if (known != null) {
            return known;
        }
        Gate created = new Gate();
        Gate raced = gates.putIfAbsent(entry, created);
        return raced == null ? created : raced;
    }

    /** Whether the accessor's class itself tells the gate who is inside; if not, its callers must. */
    boolean isBracketed() {
        try {
            Field marker = accessorClass.getDeclaredField(Protocol.BRACKETED);
            return marker.isSynthetic();
        } catch (NoSuchFieldException | LinkageError e) {
            return false;
        }
    }
}
