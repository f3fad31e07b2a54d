package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.config.ModeSwitch;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The modes of all entries, switched by the name of their canonical type. Thread-safe. */
public final class EntryModes implements ModeSwitch {
    private final ConsolidationMap map;
    private final List<EntryMode> modes = new ArrayList<>();

    public EntryModes(ConsolidationMap map, Mode atStart) {
        this.map = map;
        for (int i = 0; i < map.entries().size(); i++) {
            modes.add(new EntryMode(atStart));
        }
    }

    EntryMode of(int entry) {
        return modes.get(entry);
    }

    @Override
    public Set<String> canonicalTypes() {
        Set<String> types = new LinkedHashSet<>();
        for (Entry entry : map.entries()) {
            types.add(entry.canonicalType().binaryName());
        }
        return Collections.unmodifiableSet(types);
    }

    @Override
    public Mode mode(String canonicalType) {
        return modes.get(entriesOf(canonicalType).get(0)).get();
    }

    @Override
    public void setMode(String canonicalType, Mode mode) {
        for (int entry : entriesOf(canonicalType)) {
            modes.get(entry).set(mode);
        }
    }

    private List<Integer> entriesOf(String canonicalType) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < modes.size(); i++) {
            if (canonicalType.equals(ALL)
                    || map.entries().get(i).canonicalType().binaryName().equals(canonicalType)) {
                found.add(i);
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no canonical type of the map: " + canonicalType);
        }
        return found;
    }
}
