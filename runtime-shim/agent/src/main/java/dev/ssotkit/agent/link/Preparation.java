package dev.ssotkit.agent.link;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether objects of a legacy class can forward, asked of the loaded class once. Thread-safe. */
final class Preparation {
    private final @Nullable Facades facades;
    private final int entry;
    private final String message;

    Preparation(Class<?> type, ConsolidationMap map, TrustedAccess access) {
        Facades found = null;
        String problem = "";
        Optional<Entry> owner = map.entryFor(type.getName());
        entry = owner.isPresent() ? map.entries().indexOf(owner.get()) : -1;
        try {
            found = Facades.of(type, access);
        } catch (Unlinkable e) {
            problem = e.getMessage();
        } catch (LinkageError e) {
            problem = String.valueOf(e);
        }
        facades = found;
        message = problem;
    }

    @Nullable
    Facades facadesOrNull() {
        return facades;
    }

    Facades facades(int wantedEntry) throws Unlinkable {
        if (facades == null || wantedEntry != entry) {
            throw Unlinkable.observed(Reason.NOT_ELIGIBLE, message);
        }
        return facades;
    }
}
