package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.agent.config.ReflectionForwarding;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;

/** What was asked for, by map and options, and where what happens is counted. Thread-safe. */
public final class LinkContext {
    private final ConsolidationMap map;
    private final EntryModes modes;
    private final ReflectionForwarding reflection;
    private final Sites sites;

    public LinkContext(ConsolidationMap map, EntryModes modes, ReflectionForwarding reflection, Sites sites) {
        this.map = map;
        this.modes = modes;
        this.reflection = reflection;
        this.sites = sites;
    }

    /** The same, counting where nobody looks. */
    public LinkContext unseen() {
        return new LinkContext(map, modes, reflection, new Sites(true));
    }

    /** @param index as a place's constants say it */
    public Entry entry(int index) {
        return map.entries().get(index);
    }

    /** Whether it is a legacy type of exactly one entry. */
    public boolean isLegacy(Class<?> type) {
        return map.entryFor(type.getName()).isPresent();
    }

    /** @param entry index of the map's entry */
    public EntryMode mode(int entry) {
        return modes.of(entry);
    }

    /** Whether what that class, binary name, makes by reflection is to forward. */
    public boolean reflectionForwards(String caller) {
        return reflection.forwards(caller);
    }

    public Sites sites() {
        return sites;
    }
}
