package dev.ssotkit.discovery.draft;

import dev.ssotkit.discovery.evidence.Competition;
import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.verdict.CompetitorKind;
import dev.ssotkit.discovery.verdict.JudgedTypes;
import dev.ssotkit.discovery.verdict.Judgement;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** A map of what was found, as text: an ordinary {@code rewrite.yml} in which each line has its reason beside it. */
public final class DraftMap {

    private static final String INDENT = " ".repeat(8);
    private static final int WIDTH = 130;
    private static final int MOST_REASONS = 3;

    private final JudgedTypes judged;
    private final Competition competition;
    private final StringBuilder yaml = new StringBuilder();

    private DraftMap(JudgedTypes judged) {
        this.judged = judged;
        this.competition = judged.competition();
    }

    /** The map; without competitors only comments, since a map without legacy types is none. */
    public static String of(JudgedTypes judged) {
        DraftMap draft = new DraftMap(judged);
        draft.write();
        return draft.yaml.toString();
    }

    private void write() {
        String canonical = competition.canonical().name();
        List<Judgement> legacy = of(CompetitorKind::isLegacyType);
        line(
                "# A draft: found by likeness, so read it before you use it. Each type says why it is here; lines that are not sure");
        line("# are commented out. Then: ssot-shim.jar plan --map THIS --classes ...");
        if (legacy.isEmpty()) {
            line("# Nothing competes with " + canonical + ", so there is no map to write.");
        } else {
            head(canonical);
            legacyTypes(legacy);
            calls();
        }
        notListed("Test doubles move with what they extend", of(kind -> kind == CompetitorKind.TEST_DOUBLE));
        notListed("Not listed, for they do another job", of(kind -> kind == CompetitorKind.LOOK_ALIKE));
    }

    private List<Judgement> of(Predicate<CompetitorKind> kind) {
        return judged.judgements().stream()
                .filter(judgement -> kind.test(judgement.kind()))
                .toList();
    }

    private void head(String canonical) {
        String simple = BinaryNames.simple(canonical);
        String packageName = BinaryNames.packageOf(canonical);
        AccessorChoice accessor = AccessorChoice.of(competition);
        line("---");
        line("type: specs.openrewrite.org/v1beta/recipe");
        line("name: " + (packageName.isEmpty() ? "" : packageName + ".") + "One" + simple);
        line("displayName: One " + simple);
        line("description: Every type that competes with `" + canonical + "` becomes it.");
        line("recipeList:");
        line("  - dev.ssotkit.rewrite.ConsolidateManager:");
        line("      canonicalType: " + canonical);
        line("      # " + accessor.comment());
        line("      accessor: " + accessor.text());
    }

    private void legacyTypes(List<Judgement> legacy) {
        line("      legacyTypes:");
        for (Judgement judgement : legacy) {
            comment(percent(judgement) + " " + judgement.kind() + ": " + judgement.reasons(MOST_REASONS));
            line(INDENT + "- " + judgement.type());
        }
    }

    private void calls() {
        CallLines lines = new CallLines(competition, AccessorChoice.of(competition));
        List<DraftLine> all = of(kind -> kind.competes() && kind != CompetitorKind.TEST_DOUBLE).stream()
                .flatMap(judgement -> lines.of(judgement).stream())
                .toList();
        if (all.isEmpty()) {
            return;
        }
        line(all.stream().anyMatch(DraftLine::isSure) ? "      calls:" : "      # calls:");
        for (DraftLine call : all) {
            comment((call.isSure() ? "" : "unsure: ") + call.reason());
            line(INDENT + (call.isSure() ? "- " : "# - ") + call.text());
        }
    }

    private void notListed(String title, List<Judgement> judgements) {
        if (!judgements.isEmpty()) {
            line("# " + title + ":");
            for (Judgement judgement : judgements) {
                line("#   " + judgement.type());
                wrapped("#     ", judgement.reasons(MOST_REASONS));
            }
        }
    }

    static String percent(Judgement judgement) {
        return String.format(Locale.ROOT, "%.2f", judgement.similarity());
    }

    private void comment(String text) {
        wrapped(INDENT + "# ", text);
    }

    private void wrapped(String start, String text) {
        StringBuilder line = new StringBuilder(start);
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH && line.length() > start.length()) {
                line(line.toString().stripTrailing());
                line.setLength(0);
                line.append(start);
            }
            line.append(word).append(' ');
        }
        line(line.toString().stripTrailing());
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
