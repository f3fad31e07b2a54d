package dev.ssotkit.progress.report;

import dev.ssotkit.evidence.classes.Reference;
import dev.ssotkit.progress.history.BurnDown;
import dev.ssotkit.progress.history.Count;
import dev.ssotkit.progress.history.Counts;
import dev.ssotkit.progress.log.LoggedSite;
import dev.ssotkit.progress.page.HtmlPage;
import dev.ssotkit.progress.sources.NamedInFile;
import dev.ssotkit.progress.uses.LegacyUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report in the shape of its HTML page; the template only writes it down. */
record ReportPage(
        String title,
        List<String> canonicalTypes,
        String verdict,
        boolean nothingLeft,
        boolean hasBefore,
        List<Tile> tiles,
        List<Row> rows,
        List<Group<SiteRow>> sites,
        List<Group<LegacyUse>> uses,
        List<Group<Reference>> references,
        List<Group<Reference>> unseen,
        List<Group<NamedInFile>> named,
        List<String> notes,
        List<NextSteps.NextStep> next,
        @Nullable GroupedCounts grouped,
        @Nullable TestReach reach,
        @Nullable BurnDown burnDown,
        String css,
        List<String> scripts,
        String policy,
        boolean live) {

    /** A total, and what it counts. */
    record Tile(String name, Cell cell, String what) {}

    record Row(String packageName, String simpleName, String note, boolean nothingLeft, List<Cell> cells) {}

    /**
     * @param before null where it was the same, or not asked for
     * @param value to sort by; -1 where it was not measured
     * @param percent of the greatest count in the table, for the bar
     */
    record Cell(String now, long value, @Nullable String before, int percent, int beforePercent, String style) {}

    record SiteRow(String count, String outcome, String reason, String kind, String function, String place) {}

    /** What belongs to one type. */
    record Group<T>(String type, List<T> rows) {}

    private static final List<String> WHAT = List.of(
            "rows of the recipe's latest dry run",
            "places in class files that name a legacy type",
            "places that constructed, or could have, while the agent watched");

    /** @param live whether it is kept as its server has it */
    static ReportPage of(
            Report report,
            @Nullable GroupedCounts grouped,
            @Nullable TestReach reach,
            @Nullable BurnDown burnDown,
            boolean live) {
        long most = report.rows().stream()
                .flatMap(row -> row.before() == null ? row.now().stream() : both(row.now(), row.before()))
                .mapToLong(Count::value)
                .max()
                .orElse(0);
        List<Cell> totals = cells(report.total(), report.totalBefore(), 0);
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            String name = Counts.names().get(i);
            tiles.add(new Tile(
                    name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), totals.get(i), WHAT.get(i)));
        }
        List<String> scripts = live ? List.of(HtmlPage.script(), HtmlPage.liveScript()) : List.of(HtmlPage.script());
        return new ReportPage(
                "What is left of " + report.legacyTypeCount()
                        + (report.legacyTypeCount() == 1 ? " legacy type" : " legacy types"),
                report.canonicalTypes(),
                Conclusion.of(report),
                report.total().nothingLeft()
                        && report.named() != null
                        && report.named().isEmpty(),
                report.totalBefore() != null,
                tiles,
                report.rows().stream().map(row -> row(row, most)).toList(),
                sites(report.sites()),
                groups(report.uses(), LegacyUse::legacyType),
                groups(report.references(), Reference::legacyType),
                groups(report.unseen(), Reference::legacyType),
                groups(report.named() == null ? List.of() : report.named(), NamedInFile::legacyType),
                report.notes(),
                NextSteps.of(report),
                grouped,
                reach,
                burnDown,
                HtmlPage.stylesheet(),
                scripts,
                HtmlPage.policy(scripts, live),
                live);
    }

    private static Stream<Count> both(Counts now, Counts before) {
        return Stream.concat(now.stream(), before.stream());
    }

    private static Row row(TypeRow row, long most) {
        int simple = row.type().lastIndexOf('.') + 1;
        return new Row(
                row.type().substring(0, simple),
                row.type().substring(simple),
                row.note(),
                row.now().nothingLeft(),
                cells(row.now(), row.before(), most));
    }

    private static List<Cell> cells(Counts now, @Nullable Counts before, long most) {
        List<Count> nows = now.stream().toList();
        List<Count> befores = before == null ? nows : before.stream().toList();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < nows.size(); i++) {
            Count count = nows.get(i);
            boolean changed = befores.get(i).measured() && !befores.get(i).equals(count);
            cells.add(new Cell(
                    count.text(),
                    count.measured() ? count.value() : -1,
                    changed ? befores.get(i).text() : null,
                    percent(count, most),
                    changed ? percent(befores.get(i), most) : 0,
                    count.measured() ? count.isZero() ? "zero" : "" : "unmeasured"));
        }
        return cells;
    }

    private static int percent(Count count, long most) {
        return most == 0 ? 0 : (int) Math.ceil(100.0 * count.value() / most);
    }

    private static List<Group<SiteRow>> sites(List<LoggedSite> sites) {
        List<Group<SiteRow>> groups = new ArrayList<>();
        for (Group<LoggedSite> group : groups(sites, LoggedSite::legacyType)) {
            groups.add(new Group<>(
                    group.type(), group.rows().stream().map(ReportPage::siteRow).toList()));
        }
        return groups;
    }

    private static SiteRow siteRow(LoggedSite site) {
        return new SiteRow(
                Count.of(site.count()).text(),
                site.outcomeText(),
                site.reasonText(),
                site.kind().text(),
                site.function(),
                site.place());
    }

    private static <T> List<Group<T>> groups(List<T> items, Function<T, String> type) {
        Map<String, List<T>> byType = new TreeMap<>();
        for (T item : items) {
            byType.computeIfAbsent(type.apply(item), name -> new ArrayList<>()).add(item);
        }
        return byType.entrySet().stream()
                .map(group -> new Group<>(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }
}
