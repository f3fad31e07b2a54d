package dev.ssotkit.progress.discover;

import dev.ssotkit.discovery.DiscoveryResult;
import dev.ssotkit.discovery.verdict.Judgement;
import dev.ssotkit.discovery.verdict.UseFigures;
import dev.ssotkit.progress.cli.TextTable;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was found, for a terminal. */
final class DiscoveryText {

    private DiscoveryText() {}

    static void print(DiscoveryResult result, int classCount, PrintWriter out) {
        Judgement canonical = result.canonical();
        out.println("-> " + canonical.type());
        if (!result.proposal().isEmpty()) {
            out.println("   proposed: " + result.proposal());
        }
        out.println();
        List<Judgement> competitors = result.competitors();
        table(canonical, competitors).print(out);
        out.println();
        competitors.forEach(judged -> reasons(judged, out));
        if (!result.lookAlikes().isEmpty()) {
            out.println("Look-alikes, not competitors:");
            result.lookAlikes().forEach(judged -> reasons(judged, out));
        }
        out.println(counts(result, classCount));
        if (!result.otherGroups().isEmpty()) {
            out.println("other groups: give one as --canonical: " + String.join(", ", result.otherGroups()));
        }
    }

    private static TextTable table(Judgement canonical, List<Judgement> competitors) {
        TextTable table =
                new TextTable("Type", "Kind", "Similarity", "Imports", "Constructions", "Calls", "Canonical lacks");
        table.add(row(canonical));
        competitors.forEach(judged -> table.add(row(judged)));
        return table;
    }

    private static List<String> row(Judgement judged) {
        UseFigures uses = judged.uses();
        return List.of(
                judged.type(),
                judged.kind().toString(),
                similarity(judged),
                String.valueOf(uses.imports()),
                String.valueOf(uses.constructions()),
                String.valueOf(uses.calls()),
                String.valueOf(uses.missing().size()));
    }

    static String similarity(Judgement judged) {
        return String.format(Locale.ROOT, "%.2f", judged.similarity());
    }

    private static void reasons(Judgement judged, PrintWriter out) {
        out.println(judged.type() + "  " + judged.kind());
        out.println("  why: " + judged.reasons());
        if (!judged.uses().missing().isEmpty()) {
            out.println("  called, and canonical lacks it: "
                    + String.join(", ", judged.uses().missing()));
        }
        if (!judged.uses().packages().isEmpty()) {
            out.println("  used in: " + String.join(", ", judged.uses().packages()));
        }
    }

    private static String counts(DiscoveryResult result, int classCount) {
        Map<String, Integer> kinds = new TreeMap<>();
        result.competitors().forEach(judged -> kinds.merge(judged.kind().toString(), 1, Integer::sum));
        String all = kinds.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        int competitors = result.competitors().size();
        return competitors
                + (competitors == 1 ? " competitor in " : " competitors in ")
                + classCount
                + (classCount == 1 ? " class" : " classes")
                + (all.isEmpty() ? "" : ": " + all);
    }
}
