package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.agent.execution.JvmErrors;
import dev.ssotkit.agent.protocol.AddedNames;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.record.Reason;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The canonical type and the class that declares its accessor, as one class loader sees them. */
public final class LoadedCanonical {
    private static final ClassValue<ConcurrentMap<Entry, CanonicalGuard>> GUARDS =
            new ClassValue<ConcurrentMap<Entry, CanonicalGuard>>() {
                @Override
                protected ConcurrentMap<Entry, CanonicalGuard> computeValue(Class<?> type) {
                    return new ConcurrentHashMap<>();
                }
            };

    final Class<?> type;
    final Class<?> accessorClass;

    private LoadedCanonical(Class<?> type, Class<?> accessorClass) {
        this.type = type;
        this.accessorClass = accessorClass;
    }

    /** @param user the class that needs it */
    public static LoadedCanonical resolve(Entry entry, Class<?> user) throws Unlinkable {
        ClassLoader loader = user.getClassLoader();
        Class<?> type = find(entry.canonicalType(), loader);
        Class<?> accessorClass =
                entry.accessor().namesAnotherClass() ? find(entry.accessor().declaringType(), loader) : type;
        if (type == null || accessorClass == null) {
            TypeName missing =
                    type == null ? entry.canonicalType() : entry.accessor().declaringType();
            String barrier = ModuleBarrier.before(missing, user);
            throw Unlinkable.failed(
                    Reason.CANONICAL_NOT_FOUND,
                    missing + " cannot be found from where it is needed (" + entry.name() + ")"
                            + (barrier == null ? "" : ": " + barrier));
        }
        return new LoadedCanonical(type, accessorClass);
    }

    /** Null if the loader finds it under none of the names it may have. */
    public static @Nullable Class<?> find(TypeName name, @Nullable ClassLoader loader) {
        for (String candidate : name.binaryNames()) {
            try {
                return Class.forName(candidate, false, loader);
            } catch (ClassNotFoundException | LinkageError e) {
                JvmErrors.pass(e);
                // The next name, or none.
            }
        }
        return null;
    }

    /** The canonical type. */
    public Class<?> type() {
        return type;
    }

    /** The class that declares the accessor. */
    public Class<?> accessorClass() {
        return accessorClass;
    }

    /** Whether the accessor may be one that the JVM tells who calls it: such are the JDK's alone, and it is in modules. */
    public boolean mayAskWhoCalls() {
        return accessorClass.getModule().isNamed();
    }

    public CanonicalGuard guard(Entry entry) {
        return guard(accessorClass, entry);
    }

    /** The guard as a class that counts as canonical finds it. */
    public static CanonicalGuard guardFrom(Class<?> inside, Entry entry) {
        if (TypeName.keyOf(inside.getName())
                .equals(entry.accessor().declaringType().key())) {
            return guard(inside, entry);
        }
        Class<?> accessorClass = find(entry.accessor().declaringType(), inside.getClassLoader());
        return guard(accessorClass == null ? inside : accessorClass, entry);
    }

    private static CanonicalGuard guard(Class<?> accessorClass, Entry entry) {
        ConcurrentMap<Entry, CanonicalGuard> guards = GUARDS.get(accessorClass);
        CanonicalGuard known = guards.get(entry);
        if (known != null) {
            return known;
        }
        Class<?> canonical = entry.accessor().namesAnotherClass()
                ? find(entry.canonicalType(), accessorClass.getClassLoader())
                : null;
        CanonicalGuard created = new CanonicalGuard(
                entry,
                canonical == null
                        ? EarlierInitialisers.of(accessorClass)
                        : EarlierInitialisers.of(accessorClass, canonical));
        CanonicalGuard raced = guards.putIfAbsent(entry, created);
        return raced == null ? created : raced;
    }

    /** Whether the accessor's class itself tells the guard who is inside; if not, its callers must. */
    public boolean isBracketed() {
        return isMarked(accessorClass, AddedNames.BRACKETED);
    }

    /** Whether code elsewhere would miss what the constructors of a class do, if this took their object's place. */
    public static boolean isMissing(Class<?> constructed) {
        return isMarked(constructed, AddedNames.MISSED);
    }

    private static boolean isMarked(Class<?> type, String field) {
        try {
            return type.getDeclaredField(field).isSynthetic();
        } catch (NoSuchFieldException | LinkageError e) {
            JvmErrors.pass(e);
            return false;
        }
    }
}
