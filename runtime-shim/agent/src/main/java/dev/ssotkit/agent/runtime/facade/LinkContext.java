package dev.ssotkit.agent.runtime.facade;

import dev.ssotkit.agent.runtime.canonical.EntryMode;
import dev.ssotkit.agent.runtime.canonical.LoadedCanonical;
import dev.ssotkit.agent.runtime.canonical.Unlinkable;
import dev.ssotkit.agent.runtime.hook.InputFilters;
import dev.ssotkit.agent.config.ReflectionForwarding;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every link needs to know. Thread-safe. */
public final class LinkContext {
    public final ConsolidationMap map;
    public final ReflectionForwarding reflection;
    public final Sites sites;
    public final TrustedAccess access;
    private final List<EntryMode> modes;
    private volatile @Nullable InputFilters inputFilters;

    private final ClassValue<FacadeSupport> prepared = new ClassValue<FacadeSupport>() {
        @Override
        protected FacadeSupport computeValue(Class<?> type) {
            return new FacadeSupport(type, map, access);
        }
    };

    public LinkContext(
            ConsolidationMap map,
            List<EntryMode> modes,
            ReflectionForwarding reflection,
            Sites sites,
            TrustedAccess access) {
        this.map = map;
        this.modes = modes;
        this.reflection = reflection;
        this.sites = sites;
        this.access = access;
    }

    public Entry entry(int index) {
        return map.entries().get(index);
    }

    public EntryMode mode(int entry) {
        return modes.get(entry);
    }

    /**
     * The facades of a legacy class.
     *
     * @throws Unlinkable if it has none for that canonical type
     */
    public Facades facades(Class<?> legacy, int entry, LoadedCanonical canonical) throws Unlinkable {
        Facades facades = prepared.get(legacy).facades(entry(entry));
        Class<?> own = LoadedCanonical.find(entry(entry).canonicalType(), legacy.getClassLoader());
        if (own != canonical.type) {
            throw Unlinkable.observed(
                    Reason.CANONICAL_DIFFERS, legacy.getName() + " belongs to a loader with another canonical type");
        }
        return facades;
    }

    /** As {@link #facades}, of the type's own entry or, for the canonical type, of itself; null if there are none. */
    @Nullable
    public Facades facadesOrNull(Class<?> type) {
        return prepared.get(type).facadesOrNull();
    }

    /** Made when first needed: most applications deserialise no legacy object, and none does before main. */
    public InputFilters inputFilters() {
        InputFilters filters = inputFilters;
        if (filters == null) {
            filters = new InputFilters(access.lookup());
            inputFilters = filters;
        }
        return filters;
    }

    /** Why the objects of a legacy class cannot forward. */
    public Reason reasonForNoFacades(Class<?> legacy, Entry entry) {
        try {
            prepared.get(legacy).facades(entry);
            return Reason.NOT_ELIGIBLE;
        } catch (Unlinkable e) {
            return e.reason;
        }
    }

    /** The facade of the same legacy class for another canonical instance; that instance itself if it has none. */
    public Object facadeLike(Object facade, Object canonical) {
        Facades facades = facadesOrNull(facade.getClass());
        return facades == null ? canonical : facades.facadeFor(canonical);
    }
}
