package dev.ssotkit.rewrite.internal.sweep;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.text.RecipeDocuments;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.index.UseLines;
import dev.ssotkit.rewrite.internal.index.WantedNames;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.plan.PlannedFile;
import dev.ssotkit.rewrite.internal.plan.Use;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/**
 * Reads the text of planned files once, however many hypotheses they are planned under, and adds what the plans leave out.
 * Not thread-safe.
 */
public final class Sweep {

    private static final String REASON = "named here; not understood";
    private static final Objection KEPT = new Objection(REASON, "see whether it must move, and move it by hand");
    private static final Objection IN_CODE = new Objection(REASON, "move it by hand before the run");

    private final Map<UUID, SweptText> known = new HashMap<>();
    private final WantedNames names;
    private final UseLines lines;

    /** A sweep for these types, whichever of them move, that has seen no file yet. */
    public Sweep(Set<TypeKey> listed, UseLines lines) {
        this.names = new WantedNames(listed);
        this.lines = lines;
    }

    /** The file with a use for each place that names a type that moves and has none. */
    public PlannedFile of(PlannedFile planned, Hypothesis hypothesis) {
        SweptText swept = known.computeIfAbsent(planned.file().getId(), id -> read(planned.file()));
        List<SweptText.Named> places = swept.all().stream()
                .filter(place -> hypothesis.moves(place.key()))
                .toList();
        if (places.isEmpty()) {
            return planned;
        }
        List<Use> uses = new ArrayList<>(planned.uses());
        if (Language.of(planned.file()) == Language.OTHER) {
            addUnsaid(places, planned, hypothesis, uses);
        } else {
            addUnsaidInCode(places, planned, hypothesis, uses);
        }
        return uses.size() == planned.uses().size() ? planned : new PlannedFile(planned.file(), uses, planned.edit());
    }

    private SweptText read(SourceFile file) {
        String text = RecipeDocuments.blanked(file.getSourcePath().toString(), file.printAll());
        return SweptText.of(file, text, names);
    }

    // Each use stands for one name on its line; one that nobody understands, for the line.
    private static void addUnsaid(
            List<SweptText.Named> places, PlannedFile planned, Hypothesis hypothesis, List<Use> uses) {
        Map<SweptText.Named, Integer> unsaid = new HashMap<>();
        places.forEach(place -> unsaid.merge(place, 1, Integer::sum));
        for (Use use : planned.uses()) {
            SweptText.Named place = new SweptText.Named(use.legacyType(), use.line(), CodeRegions.Kind.CODE);
            int said = use.status() == UseStatus.UNRESOLVED ? Integer.MAX_VALUE / 2 : 1;
            unsaid.computeIfPresent(place, (same, count) -> count - said);
        }
        for (SweptText.Named place : new LinkedHashSet<>(places)) {
            if (unsaid.getOrDefault(place, 0) > 0) {
                uses.add(use(planned.file(), place, hypothesis, UseStatus.KEPT, KEPT));
            }
        }
    }

    private void addUnsaidInCode(
            List<SweptText.Named> places, PlannedFile planned, Hypothesis hypothesis, List<Use> uses) {
        JavaSourceFile file = (JavaSourceFile) planned.file();
        Set<TypeKey> inCode = new HashSet<>();
        uses.stream().filter(use -> use.kind() != UseKind.TEXT).forEach(use -> inCode.add(use.legacyType()));
        Map<SweptText.Named, Integer> said = new HashMap<>();
        boolean isOutsideOfCode = places.stream().anyMatch(named -> named.kind() != CodeRegions.Kind.CODE);
        for (Use use : isOutsideOfCode ? planned.uses() : List.<Use>of()) {
            int line = use.line() > 0 ? use.line() : lines.of(file, use.tree(), planned::trees);
            CodeRegions.Kind kind =
                    use.kind() == UseKind.TEXT ? CodeRegions.Kind.STRING : CodeRegions.Kind.DOCUMENTATION;
            said.merge(new SweptText.Named(use.legacyType(), line, kind), 1, Integer::sum);
        }
        Set<SweptText.Named> added = new HashSet<>();
        for (SweptText.Named named : places) {
            boolean isCode = named.kind() == CodeRegions.Kind.CODE;
            boolean isOwn = isDefinition(named.key(), file, hypothesis);
            boolean isSaid =
                    isCode ? isOwn || inCode.contains(named.key()) : said.merge(named, -1, Integer::sum) >= 0 || isOwn;
            if (!isSaid && added.add(named)) {
                uses.add(
                        isCode
                                ? use(file, named, hypothesis, UseStatus.UNRESOLVED, IN_CODE)
                                : use(file, named, hypothesis, UseStatus.KEPT, KEPT));
            }
        }
    }

    // The body of a type is retired with it, and canonical knows what it says.
    private static boolean isDefinition(TypeKey key, JavaSourceFile file, Hypothesis hypothesis) {
        return file.getClasses().stream()
                .map(J.ClassDeclaration::getType)
                .filter(Objects::nonNull)
                .map(Place::of)
                .anyMatch(place ->
                        place.isWithin(key) || hypothesis.whyKept(key, place).isPresent());
    }

    private static Use use(
            SourceFile file, SweptText.Named place, Hypothesis hypothesis, UseStatus status, Objection objection) {
        Entry entry = Objects.requireNonNull(hypothesis.entryOf(place.key()));
        return new Use(
                Use.idOfPlace(file.getId(), place),
                place.line(),
                UseKind.TEXT,
                place.key(),
                entry.canonicalType().binaryName(),
                status,
                objection.reason(),
                objection.remedy(),
                status == UseStatus.UNRESOLVED);
    }
}
