package dev.ssotkit.rewrite.internal.retire;

import dev.ssotkit.rewrite.internal.decide.Decision;
import dev.ssotkit.rewrite.internal.decide.FoundUse;
import dev.ssotkit.rewrite.internal.decide.ScannedRun;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.SourceFile;

/** The uses that the one decision found, none of which may be: each is marked, and each has a row. */
public final class ForbiddenUses {

    private final List<LegacyUses.Row> rows = new ArrayList<>();
    private final Map<UUID, Map<UUID, String>> marks = new LinkedHashMap<>();
    // Of files that bear none themselves.
    private final List<String> homeless = new ArrayList<>();
    private final Map<String, Integer> forbidden = new TreeMap<>();
    private final SharedScan<ForbiddenUses> scan;

    private ForbiddenUses(SharedScan<ForbiddenUses> scan) {
        this.scan = scan;
    }

    /** What a run must not have. */
    public static ForbiddenUses in(ScannedRun run, Decision decision, SharedScan<ForbiddenUses> scan) {
        ForbiddenUses uses = new ForbiddenUses(scan);
        Set<UUID> markable = run.sources().inScope().stream()
                .filter(UseMarks::canStandIn)
                .map(SourceFile::getId)
                .collect(Collectors.toSet());
        run.map()
                .entries()
                .forEach(entry -> entry.legacyTypes().forEach(type -> uses.forbidden.put(type.binaryName(), 0)));
        decision.uses().forEach(use -> uses.add(use, markable.contains(use.file())));
        return uses;
    }

    private void add(FoundUse use, boolean isMarkable) {
        LegacyUses.Row row = use.row();
        if (isAllowed(use)) {
            rows.add(row);
            return;
        }
        rows.add(new LegacyUses.Row(
                row.file(),
                row.line(),
                row.kind(),
                row.legacyType(),
                row.canonicalType(),
                UseStatus.FORBIDDEN.name(),
                reason(row),
                "use " + row.canonicalType(),
                false));
        forbidden.merge(row.legacyType(), 1, Integer::sum);
        String message = "forbidden: " + row.legacyType() + ", use " + row.canonicalType();
        if (isMarkable) {
            marks.computeIfAbsent(use.file(), id -> new LinkedHashMap<>()).put(use.tree(), message);
        } else {
            homeless.add(row.file() + ":" + row.line() + ": " + message);
        }
    }

    // What the map means to stay: the definitions among each other, and what canonical's own tests make of it.
    private static boolean isAllowed(FoundUse use) {
        LegacyUses.Row row = use.row();
        return row.status().equals(UseStatus.KEPT.name())
                && (use.inDefinition() || row.legacyType().equals(row.canonicalType()));
    }

    private static String reason(LegacyUses.Row row) {
        return row.status().equals(UseStatus.REWRITTEN.name()) ? "" : row.reason();
    }

    /** A row for every use. */
    public List<LegacyUses.Row> rows() {
        return rows;
    }

    /** A line for every legacy type. */
    public List<String> verdicts() {
        return forbidden.entrySet().stream()
                .map(type -> type.getKey() + ": "
                        + (type.getValue() == 0
                                ? "no use of it in this run"
                                : "forbidden, " + type.getValue() + (type.getValue() == 1 ? " use" : " uses")))
                .toList();
    }

    /** The file with its marks. */
    public SourceFile marked(SourceFile file) {
        Map<UUID, String> own = marks.getOrDefault(file.getId(), Map.of());
        List<String> others = scan.isBearer(file) ? homeless : List.of();
        return own.isEmpty() && others.isEmpty() ? file : UseMarks.in(file, own, others);
    }

    /** The file with what is wrong with the entries, if it is the one to bear it: a guard that is off must not look like peace. */
    public static SourceFile withProblems(SharedScan<ForbiddenUses> scan, SourceFile file) {
        return scan.isBearer(file) && !scan.problems().isEmpty()
                ? UseMarks.in(
                        file,
                        Map.of(),
                        scan.problems().stream().map(Object::toString).toList())
                : file;
    }
}
