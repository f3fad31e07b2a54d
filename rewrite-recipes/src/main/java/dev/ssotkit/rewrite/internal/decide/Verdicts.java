package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of each legacy type: a line for the runner's log. */
final class Verdicts {

    private static final class Tally {
        private int moving;
        private int left;
        private int blocking;
        private LegacyUses.@Nullable Row first;

        void add(LegacyUses.Row row) {
            if (row.blocks()) {
                blocking++;
                if (first == null || Rows.IN_READING_ORDER.compare(row, first) < 0) {
                    first = row;
                }
            } else if (row.status().equals(UseStatus.REWRITTEN.name())) {
                moving++;
            } else {
                left++;
            }
        }

        @Override
        public String toString() {
            if (first != null) {
                return "stays, blocked by " + counted(blocking, "use") + ", the first " + first.file() + ":"
                        + first.line() + ": " + first.reason();
            }
            if (moving == 0 && left == 0) {
                return "no use of it in this run";
            }
            return counted(moving, "use")
                    + (moving == 1 ? " moves" : " move")
                    + (left == 0 ? "" : ", " + left + (left == 1 ? " stays by itself" : " stay by themselves"));
        }

        private static String counted(int number, String what) {
            return number + " " + what + (number == 1 ? "" : "s");
        }
    }

    private final Map<TypeKey, Tally> tallies = new HashMap<>();

    /** Counts a row with the types that it is about. */
    void add(Set<TypeKey> types, LegacyUses.Row row) {
        types.forEach(type -> tallies.computeIfAbsent(type, key -> new Tally()).add(row));
    }

    /** A line for every legacy type, in the order of the map. */
    List<String> lines(ConsolidationMap map) {
        Set<String> lines = new LinkedHashSet<>();
        for (Entry entry : map.entries()) {
            for (TypeName type : entry.legacyTypes()) {
                lines.add(type.binaryName() + " -> " + entry.canonicalType().binaryName() + ": "
                        + tallies.getOrDefault(TypeKey.of(type), new Tally()));
            }
        }
        return new ArrayList<>(lines);
    }
}
