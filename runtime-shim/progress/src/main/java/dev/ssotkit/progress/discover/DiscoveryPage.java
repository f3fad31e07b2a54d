package dev.ssotkit.progress.discover;

import dev.ssotkit.discovery.DiscoveryResult;
import dev.ssotkit.discovery.evidence.FoundEvidence;
import dev.ssotkit.discovery.verdict.Judgement;
import dev.ssotkit.progress.page.HtmlPage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A result in the shape of its HTML page; the template only writes it down. */
record DiscoveryPage(
        String canonical,
        String proposal,
        String verdict,
        boolean found,
        ImportPicture picture,
        List<Row> competitors,
        List<Row> lookAlikes,
        String draft,
        String css) {

    /** A type, and why it is what it is. */
    record Row(
            String type,
            String kind,
            String similarity,
            List<Reason> reasons,
            String alibi,
            int imports,
            int constructions,
            int calls,
            String missing) {}

    /** A piece of evidence, and how much of the certainty it gives: its weight times its strength. */
    record Reason(String kind, String weight, String sentence) {}

    static DiscoveryPage of(DiscoveryResult result, int classCount) {
        int count = result.competitors().size();
        return new DiscoveryPage(
                result.canonical().type(),
                result.proposal(),
                count + (count == 1 ? " competitor in " : " competitors in ") + classCount + " classes",
                count > 0,
                ImportPicture.of(Stream.concat(Stream.of(result.canonical()), result.competitors().stream())
                        .toList()),
                Stream.concat(Stream.of(result.canonical()), result.competitors().stream())
                        .map(DiscoveryPage::row)
                        .toList(),
                result.lookAlikes().stream().map(DiscoveryPage::row).toList(),
                result.draft(),
                HtmlPage.stylesheet());
    }

    private static Row row(Judgement judged) {
        return new Row(
                judged.type(),
                judged.kind().toString(),
                DiscoveryText.similarity(judged),
                judged.evidence().stream().map(DiscoveryPage::reason).toList(),
                judged.alibi(),
                judged.uses().imports(),
                judged.uses().constructions(),
                judged.uses().calls(),
                String.join(", ", judged.uses().missing()));
    }

    private static Reason reason(FoundEvidence found) {
        return new Reason(
                found.kind().toString(),
                String.format(Locale.ROOT, "%.2f", found.weight() * found.strength()),
                found.sentence());
    }
}
