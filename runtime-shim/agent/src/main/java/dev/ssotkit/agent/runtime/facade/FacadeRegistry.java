package dev.ssotkit.agent.runtime.facade;

import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.agent.runtime.canonical.LoadedCanonical;
import dev.ssotkit.agent.runtime.canonical.ModuleBarrier;
import dev.ssotkit.agent.runtime.canonical.Unlinkable;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Reason;
import org.jspecify.annotations.Nullable;

/** The facades of all classes; what is known of a class goes with it. Thread-safe. */
public final class FacadeRegistry {
    private final ClassValue<FacadeSupport> supports;

    public FacadeRegistry(ConsolidationMap map, TrustedAccess access) {
        supports = new ClassValue<FacadeSupport>() {
            @Override
            protected FacadeSupport computeValue(Class<?> type) {
                try (OwnRights.Claim unused = OwnRights.claim()) {
                    return new FacadeSupport(type, map, access);
                }
            }
        };
    }

    /**
     * The facades of a legacy class.
     *
     * @throws Unlinkable if it has none for that canonical type
     */
    public Facades facades(Class<?> legacy, Entry entry, LoadedCanonical canonical) throws Unlinkable {
        Facades facades;
        try {
            facades = supports.get(legacy).facades(entry);
        } catch (Unlinkable e) {
            if (e.reason() == Reason.CANONICAL_NOT_FOUND) {
                warnOfModules(legacy, entry, keptBack(legacy, entry));
            }
            throw e;
        }
        Class<?> own = LoadedCanonical.find(entry.canonicalType(), legacy.getClassLoader());
        if (own != canonical.type()) {
            warnOfModules(legacy, entry, null);
            throw Unlinkable.observed(
                    Reason.CANONICAL_DIFFERS, legacy.getName() + " belongs to a loader with another canonical type");
        }
        return facades;
    }

    /** @param otherwise what is wrong if no module system is in the way; null for nothing that modules cause */
    private static void warnOfModules(Class<?> legacy, Entry entry, @Nullable String otherwise) {
        String barrier = ModuleBarrier.before(entry.canonicalType(), legacy);
        String what = barrier == null ? otherwise : barrier;
        if (what != null) {
            Warnings.once(
                    "modules\n" + legacy.getName() + '\n' + entry.canonicalType(),
                    legacy.getName() + " cannot stand for " + entry.canonicalType() + ": " + what
                            + "; original constructions run");
        }
    }

    private static @Nullable String keptBack(Class<?> legacy, Entry entry) {
        Module module = legacy.getModule();
        return module.isNamed()
                ? "the class loader of module " + module.getName() + " hands out no class file of "
                        + entry.canonicalType()
                : null;
    }

    /** As {@link #facades}, of the type's own entry or, for the canonical type, of itself; null if there are none. */
    public @Nullable Facades facadesOrNull(Class<?> type) {
        return supports.get(type).facadesOrNull();
    }

    /** Why the objects of a legacy class cannot forward. */
    public Reason reasonForNone(Class<?> legacy, Entry entry) {
        try {
            supports.get(legacy).facades(entry);
            return Reason.NOT_ELIGIBLE;
        } catch (Unlinkable e) {
            return e.reason();
        }
    }

    /** The facade of the same legacy class for another canonical instance; that instance itself if it has none. */
    public Object facadeLike(Object facade, Object canonical) {
        Facades facades = facadesOrNull(facade.getClass());
        return facades == null ? canonical : facades.facadeFor(canonical);
    }
}
