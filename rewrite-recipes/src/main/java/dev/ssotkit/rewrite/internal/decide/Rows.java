package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.index.UseLines;
import dev.ssotkit.rewrite.internal.plan.PlannedFile;
import dev.ssotkit.rewrite.internal.plan.Use;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openrewrite.java.tree.JavaSourceFile;

/** Collects the rows as types fall out and as the rest is settled. */
final class Rows {

    static final Comparator<LegacyUses.Row> IN_READING_ORDER = Comparator.comparing(LegacyUses.Row::file)
            .thenComparing(LegacyUses.Row::line)
            .thenComparing(LegacyUses.Row::kind)
            .thenComparing(LegacyUses.Row::legacyType);

    private final List<FoundUse> uses = new ArrayList<>();
    private final UseLines lines;
    private final Verdicts verdicts = new Verdicts();
    private final HeldTypes held;

    Rows(HeldTypes held, UseLines lines) {
        this.held = held;
        this.lines = lines;
    }

    /** The uses of types that stay: those that hold them back as they are, the others blocked by those. */
    void blocked(Holders holders, List<PlannedFile> plans) {
        for (PlannedFile plan : plans) {
            for (Use use : plan.uses()) {
                if (isAbout(use, holders)) {
                    boolean isDragged = use.isOfTheMove();
                    add(
                            plan,
                            use,
                            isDragged ? UseStatus.BLOCKED : use.status(),
                            isDragged ? "the type stays because of " + firstOf(holders, use) : use.reason());
                }
            }
        }
    }

    // A use through a class that no entry lists is told with the types that it holds: it may never be seen again.
    private boolean isAbout(Use use, Holders holders) {
        return holders.hold(use.legacyType())
                || use.isBlocking() && held.by(use).stream().anyMatch(holders::hold);
    }

    private String firstOf(Holders holders, Use dragged) {
        Holders.Holder first = holders.first(dragged.legacyType());
        return path(first.file()) + ":" + line(first.file(), first.use());
    }

    /** The uses of a file in the end. */
    void settled(PlannedFile plan) {
        plan.uses().forEach(use -> add(plan, use, use.status(), use.reason()));
    }

    private void add(PlannedFile plan, Use use, UseStatus status, String reason) {
        LegacyUses.Row row = new LegacyUses.Row(
                path(plan),
                line(plan, use),
                use.kind().toString(),
                binaryName(use.legacyType()),
                use.canonicalType(),
                status.name(),
                reason,
                use.remedy(),
                use.isBlocking());
        uses.add(new FoundUse(plan.file().getId(), use.tree(), row, held.definesOnly(plan.file())));
        verdicts.add(row.blocks() ? held.by(use) : held.named(use), row);
    }

    private static String binaryName(TypeKey type) {
        return TypeName.isTypeName(type.name()) ? TypeName.of(type.name()).binaryName() : type.name();
    }

    private static String path(PlannedFile plan) {
        return plan.file().getSourcePath().toString().replace('\\', '/');
    }

    private int line(PlannedFile plan, Use use) {
        return use.line() > 0 || !(plan.file() instanceof JavaSourceFile code)
                ? use.line()
                : lines.of(code, use.tree(), plan::trees);
    }

    /** What became of each legacy type, so far. */
    Verdicts verdicts() {
        return verdicts;
    }

    List<FoundUse> all() {
        uses.sort(Comparator.comparing(FoundUse::row, IN_READING_ORDER));
        return uses;
    }
}
