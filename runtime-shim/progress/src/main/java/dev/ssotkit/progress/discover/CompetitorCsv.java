package dev.ssotkit.progress.discover;

import dev.ssotkit.discovery.DiscoveryResult;
import dev.ssotkit.discovery.verdict.Judgement;
import dev.ssotkit.progress.files.CsvCell;
import java.util.List;

/** What was found, in the columns of the recipe's table {@code CompetingTypes}. */
final class CompetitorCsv {

    private static final String HEADER = "type,kind,similarity,evidence,imports,constructions,calls,packages,missing";

    private CompetitorCsv() {}

    static String of(DiscoveryResult result) {
        StringBuilder csv = new StringBuilder(HEADER).append('\n');
        result.judgements().forEach(judged -> csv.append(row(judged)).append('\n'));
        return csv.toString();
    }

    private static String row(Judgement judged) {
        return String.join(
                ",",
                List.of(
                        CsvCell.ofAlwaysQuoted(judged.type()),
                        CsvCell.ofAlwaysQuoted(judged.kind().toString()),
                        DiscoveryText.similarity(judged),
                        CsvCell.ofAlwaysQuoted(judged.reasons()),
                        String.valueOf(judged.uses().imports()),
                        String.valueOf(judged.uses().constructions()),
                        String.valueOf(judged.uses().calls()),
                        CsvCell.ofAlwaysQuoted(String.join(", ", judged.uses().packages())),
                        CsvCell.ofAlwaysQuoted(String.join(", ", judged.uses().missing()))));
    }
}
