package dev.ssotkit.progress.prove;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.progress.page.HtmlPage;
import dev.ssotkit.proof.ProofResult;
import dev.ssotkit.proof.finding.CodePlace;
import java.util.List;

/** A result in the shape of its HTML page; the template only writes it down. */
record ProofPage(
        List<String> canonicalTypes,
        String verdict,
        boolean holds,
        List<Tile> tiles,
        String rest,
        List<Row> differences,
        List<Row> notes,
        String css) {

    /** A count, and what it counts. */
    record Tile(String name, int count, String style, String what) {}

    /** A difference, or a note, which has no {@code found}. */
    record Row(String function, String lines, String text, String found) {}

    static ProofPage of(ProofResult result, ConsolidationMap map) {
        return new ProofPage(
                map.entries().stream()
                        .map(entry -> entry.canonicalType().toString())
                        .distinct()
                        .toList(),
                ProofText.counts(result),
                result.holds(),
                List.of(
                        new Tile("As before", result.asBefore(), "", "classes that do and declare what they did"),
                        new Tile(
                                "As the map says",
                                result.asMapSays(),
                                "",
                                "classes with " + result.moves() + " moves and nothing else"),
                        new Tile(
                                "Differ",
                                result.differing(),
                                result.holds() ? "zero" : "",
                                "classes that are neither; missing and new ones are among them")),
                ProofText.rest(result),
                result.differences().stream()
                        .map(difference -> row(difference.place(), difference.expected(), difference.found()))
                        .toList(),
                result.notes().stream()
                        .map(note -> row(note.place(), note.text(), ""))
                        .toList(),
                HtmlPage.stylesheet());
    }

    private static Row row(CodePlace place, String text, String found) {
        String lines = ProofText.lines(place);
        return new Row(ProofText.function(place), lines.isEmpty() ? "" : lines.substring(2), text, found);
    }
}
