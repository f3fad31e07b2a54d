package dev.ssotkit.progress.plan;

import dev.ssotkit.eligibility.site.FoundSite;
import dev.ssotkit.eligibility.site.SiteFinder;
import dev.ssotkit.evidence.classes.ClassShapes;
import dev.ssotkit.evidence.verdict.MissingMembers;
import dev.ssotkit.evidence.verdict.PlannedType;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.progress.cli.ClassesOption;
import dev.ssotkit.progress.cli.MapOption;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A line for each legacy type: name, verdict, reason; and a note for each site that will turn out otherwise. */
@Command(
        name = "plan",
        description = "Shows what the agent would do with each legacy type, and what stands in the way.",
        footer = {
            "%nVerdicts:",
            "  identity  a construction yields the canonical instance itself",
            "  facade    it yields a legacy-typed object that forwards to the canonical instance",
            "  moves     names only: a construction stays a construction",
            "  blocked   the original construction runs, and is logged with the word in brackets; of an entry that",
            "            moves names only: the recipe leaves the type, for canonical lacks what is used of it",
            "A note is a site, or a constructor, that the verdict does not hold for: a hazard, for one; or, where it says",
            "recipe, a member that is used and that canonical lacks, which keeps the type from moving in source;",
            "or what a redirected construction means for builders, class proxies, and tests that reset a singleton.",
            "A remedy is what would resolve it: a line of the map, or what to do in code.",
            "%nExamples:",
            "  java -jar ssot-shim.jar plan --map rewrite.yml --classes target/classes",
            "  java -jar ssot-shim.jar plan --map rewrite.yml --classes target/classes lib/core.jar --suggest"
        },
        mixinStandardHelpOptions = true)
public final class PlanCommand implements Runnable {
    private final SiteFinder finder;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Mixin
    private final MapOption map = new MapOption();

    @Mixin
    private final ClassesOption classes = new ClassesOption();

    @Option(
            names = "--suggest",
            description =
                    "Prints below each entry the lines of the map that would resolve what stands in the way, ready to"
                            + " paste; what is not sure is commented out.")
    private boolean suggest;

    /** @param finder finds the sites that the agent would */
    public PlanCommand(SiteFinder finder) {
        this.finder = finder;
    }

    @Override
    public void run() {
        ConsolidationMap consolidation = map.read();
        ClassShapes shapes = ClassShapes.in(classes.roots());
        Map<Entry, List<PlannedType>> planned = new LinkedHashMap<>();
        MissingMembers missing = MissingMembers.of(consolidation, shapes);
        consolidation
                .entries()
                .forEach(entry -> planned.put(entry, PlannedType.all(consolidation, entry, shapes, missing)));
        List<PlannedType> types =
                planned.values().stream().flatMap(List::stream).toList();
        List<FoundSite> sites = shapes.sites(finder, consolidation);
        SitePredictions predictions = new SitePredictions(consolidation, shapes);
        SiteNotes notes = SiteNotes.of(sites, predictions, consolidation, types);
        Caveats caveats = Caveats.of(consolidation, types, sites, predictions, shapes);
        PrintWriter out = spec.commandLine().getOut();
        Remedies remedies = Remedies.of(consolidation, planned, missing, shapes, classes.roots(), suggest);
        planned.forEach((entry, ofEntry) -> print(entry, ofEntry, missing, notes, caveats, remedies, out));
        Map<String, Integer> verdicts = new TreeMap<>();
        types.forEach(type -> verdicts.merge(type.word(), 1, Integer::sum));
        out.println(String.join(
                ", ",
                verdicts.entrySet().stream()
                        .map(verdict -> verdict.getValue() + " " + verdict.getKey())
                        .toList()));
        shapes.problems().forEach(spec.commandLine().getErr()::println);
    }

    private void print(
            Entry entry,
            List<PlannedType> types,
            MissingMembers missing,
            SiteNotes notes,
            Caveats caveats,
            Remedies remedies,
            PrintWriter out) {
        out.println("-> " + entry.canonicalType());
        int width = types.stream().mapToInt(type -> type.name().length()).max().orElse(0);
        for (PlannedType type : types) {
            String name = type.name() + " ".repeat(width - type.name().length());
            out.println(String.format("%s  %-8s  %s", name, type.word(), type.reason())
                    .stripTrailing());
            if (!entry.isNamesOnly()) { // Else they are the verdict's reason.
                missing.of(type.name()).forEach(member -> out.println("  note: recipe: " + member));
            }
            remedies.on(entry, type).forEach(remedy -> out.println("  remedy: " + remedy));
            type.notes().forEach(note -> out.println("  note: " + note));
            notes.on(type).forEach(note -> out.println("  note: " + note));
            caveats.on(entry, type).forEach(note -> out.println("  note: " + note));
        }
        notes.onOthersOf(entry).forEach(note -> out.println("note: " + note));
        if (suggest) {
            remedies.linesOf(entry).forEach(out::println);
        }
        out.println();
    }
}
