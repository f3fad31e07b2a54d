package dev.ssotkit.agent.start;

import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.record.StartRecord;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** What the agent says at start: a line on standard error, and the first line of each log file. */
final class StartLine implements Supplier<StartRecord> {
    private final ConsolidationMap map;
    private final Mode mode;

    StartLine(ConsolidationMap map, Mode mode) {
        this.map = map;
        this.mode = mode;
    }

    @Override
    public StartRecord get() {
        return new StartRecord(Version.text(), mode.text(), legacyTypes(map), map.digest());
    }

    static String text(ConsolidationMap map, Mode mode, String log) {
        Set<TypeName> canonical = new HashSet<>();
        for (Entry entry : map.entries()) {
            canonical.add(entry.canonicalType());
        }
        int legacy = legacyTypes(map);
        return legacy + (legacy == 1 ? " legacy type" : " legacy types") + " -> " + canonical.size()
                + " canonical, mode " + mode.text() + ", log " + log;
    }

    private static int legacyTypes(ConsolidationMap map) {
        Set<TypeName> legacy = new HashSet<>();
        for (Entry entry : map.entries()) {
            legacy.addAll(entry.legacyTypes());
        }
        return legacy.size();
    }
}
