package dev.ssotkit.rewrite.internal.retire.deletion;

import dev.ssotkit.rewrite.internal.decide.Decision;
import dev.ssotkit.rewrite.internal.decide.ScannedRun;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.retire.Definition;
import dev.ssotkit.rewrite.internal.retire.Definitions;
import dev.ssotkit.rewrite.internal.retire.Packages;
import dev.ssotkit.rewrite.internal.retire.RetirementRows;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.rewrite.table.RetirementStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.SourceFile;

/**
 * Finds the largest set of legacy types that nothing would miss: assumes that all go, takes out those of which a use would be
 * left, and looks again, for what stays may use others.
 */
public final class Deletions {

    private static final String STILL_USED = "still used here: the legacy type is not deleted";

    private final ScannedRun run;
    private final Definitions definitions;
    private final LeftUses uses;
    private final Packages packages;
    private final Set<TypeKey> going = new LinkedHashSet<>();
    private final Set<TypeKey> tests = new HashSet<>();
    private final Map<UUID, FilePart> parts = new HashMap<>();
    private final List<LegacyUses.Row> holding = new ArrayList<>();
    private final Map<TypeKey, Objection> objections = new HashMap<>();
    private final RetirementRows rows = new RetirementRows();

    private Deletions(ScannedRun run, Decision decision, Packages packages) {
        this.run = run;
        this.definitions = Definitions.ofLegacyTypes(run);
        this.uses = new LeftUses(definitions, decision, new OwnTests(run.map()));
        this.packages = packages;
    }

    /** What a run can do without. */
    public static Deletions in(ScannedRun run, Decision decision, Packages packages) {
        Deletions deletions = new Deletions(run, decision, packages);
        deletions.decide();
        deletions.tell();
        return deletions;
    }

    private void decide() {
        for (TypeKey key : definitions.wanted().keySet()) {
            Optional<Objection> objection = definitions.objectionTo(key);
            if (objection.isPresent()) {
                objections.put(key, objection.get());
            } else {
                going.add(key);
            }
        }
        run.sources().inScope().forEach(file -> uses.testIn(file, going).ifPresent(tests::add));
        boolean isSettled = false;
        while (!isSettled) {
            isSettled = isSettledRound();
        }
    }

    private boolean isSettledRound() {
        parts.clear();
        Set<TypeKey> staying = new HashSet<>();
        Set<TypeKey> stayingTests = new HashSet<>();
        for (SourceFile file : run.sources().inScope()) {
            FilePart part = uses.partOf(file, going, tests);
            parts.put(file.getId(), part);
            uses.leftIn(file, part, going).forEach((key, left) -> {
                staying.add(key);
                left.forEach(row -> hold(key, row));
            });
            stayingTests.addAll(uses.testsNamedIn(part, tests));
        }
        for (TypeKey key : going) {
            String importer = packages.importerOfEmptied(key, going);
            if (!importer.isEmpty() && !staying.contains(key)) {
                staying.add(key);
                objections.put(
                        key,
                        new Objection(
                                importer + " imports everything of its package, which would be empty",
                                "remove that import"));
            }
        }
        going.removeAll(staying);
        tests.removeAll(stayingTests);
        tests.removeIf(test -> !going.contains(uses.testedBy(test)));
        return staying.isEmpty() && stayingTests.isEmpty();
    }

    private void hold(TypeKey key, LegacyUses.Row use) {
        objections.computeIfAbsent(
                key, each -> new Objection("used in " + use.file() + ":" + use.line(), "see the rows of LegacyUses"));
        holding.add(new LegacyUses.Row(
                use.file(),
                use.line(),
                use.kind(),
                use.legacyType(),
                use.canonicalType(),
                "BLOCKED",
                STILL_USED,
                use.remedy().isEmpty() ? "move it, or remove it" : use.remedy(),
                true));
    }

    private void tell() {
        for (TypeKey key : definitions.wanted().keySet()) {
            Objection objection = objections.get(key);
            boolean isGoing = going.contains(key);
            if (definitions.of(key).isEmpty()) {
                rows.add(key, RetirementStatus.KEPT, objection == null ? new Objection("", "") : objection);
            }
            for (Definition definition : definitions.of(key)) {
                if (isGoing) {
                    rows.add(definition, RetirementStatus.DELETED, new Objection(company(), ""));
                } else {
                    rows.add(
                            definition,
                            RetirementStatus.BLOCKED,
                            objection == null ? new Objection("", "") : objection);
                }
            }
        }
    }

    // What else changes: rows name types, and this is all that goes with them.
    private String company() {
        Set<String> others = new TreeSet<>();
        for (SourceFile file : run.sources().inScope()) {
            FilePart part = parts.get(file.getId());
            boolean isDefinition = going.stream()
                    .flatMap(key -> definitions.of(key).stream())
                    .anyMatch(each -> each.file().getId().equals(file.getId()));
            if (part != null && part.left() != file && !isDefinition) {
                others.add(file.getSourcePath().toString().replace('\\', '/'));
            }
        }
        return others.isEmpty() ? "" : "with what names it in " + String.join(", ", others);
    }

    /** The uses that hold types. */
    public List<LegacyUses.Row> holding() {
        return holding;
    }

    /** What became of each type. */
    public RetirementRows rows() {
        return rows;
    }

    /** What is left of a file; null if nothing is. */
    public @Nullable SourceFile edited(SourceFile file) {
        return parts.containsKey(file.getId()) ? uses.partOf(file, going, tests).left() : file;
    }
}
