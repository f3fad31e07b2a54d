package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.index.Lines;
import dev.ssotkit.rewrite.internal.plan.PlannedFile;
import dev.ssotkit.rewrite.internal.plan.Use;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.java.tree.JavaSourceFile;

/** Collects the rows as types fall out and as the rest is settled. */
final class Rows {

    private final List<LegacyUses.Row> rows = new ArrayList<>();
    private final Map<UUID, Map<UUID, Integer>> lines = new HashMap<>();

    /** The uses of types that stay: those that hold them back as they are, the others blocked by those. */
    void blocked(Set<TypeKey> types, List<PlannedFile> plans) {
        Map<TypeKey, String> culprits = new HashMap<>();
        for (PlannedFile plan : plans) {
            for (Use use : plan.uses()) {
                if (use.isBlocking()) {
                    culprits.putIfAbsent(use.legacyType(), path(plan) + ":" + line(plan, use));
                }
            }
        }
        for (PlannedFile plan : plans) {
            for (Use use : plan.uses()) {
                TypeKey key = use.legacyType();
                if (!types.contains(key)) {
                    continue;
                }
                boolean isDragged = use.status() == UseStatus.REWRITTEN;
                add(
                        plan,
                        use,
                        isDragged ? UseStatus.BLOCKED : use.status(),
                        isDragged ? "the type stays because of " + culprits.get(key) : use.reason());
            }
        }
    }

    /** The uses of a file in the end. */
    void settled(PlannedFile plan) {
        plan.uses().forEach(use -> add(plan, use, use.status(), use.reason()));
    }

    private void add(PlannedFile plan, Use use, UseStatus status, String reason) {
        rows.add(new LegacyUses.Row(
                path(plan),
                line(plan, use),
                use.kind().toString(),
                binaryName(use.legacyType()),
                use.canonicalType(),
                status.name(),
                reason,
                use.remedy()));
    }

    private static String binaryName(TypeKey type) {
        return TypeName.isTypeName(type.name()) ? TypeName.of(type.name()).binaryName() : type.name();
    }

    private static String path(PlannedFile plan) {
        return plan.file().getSourcePath().toString().replace('\\', '/');
    }

    private int line(PlannedFile plan, Use use) {
        if (use.line() > 0 || !(plan.file() instanceof JavaSourceFile code)) {
            return use.line();
        }
        Map<UUID, Integer> known = lines.computeIfAbsent(code.getId(), id -> new HashMap<>());
        if (!known.containsKey(use.tree())) { // Under each hypothesis other trees may be uses.
            Set<UUID> trees = new HashSet<>();
            plan.uses().forEach(each -> trees.add(each.tree()));
            known.putAll(Lines.of(code, trees));
        }
        return known.getOrDefault(use.tree(), 0);
    }

    List<LegacyUses.Row> all() {
        rows.sort(Comparator.comparing(LegacyUses.Row::file)
                .thenComparing(LegacyUses.Row::line)
                .thenComparing(LegacyUses.Row::kind)
                .thenComparing(LegacyUses.Row::legacyType));
        return rows;
    }
}
