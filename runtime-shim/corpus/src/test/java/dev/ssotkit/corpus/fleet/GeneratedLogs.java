package dev.ssotkit.corpus.fleet;

import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.DroppedRecord;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.RedirectRecord;
import dev.ssotkit.record.Run;
import dev.ssotkit.record.SiteId;
import dev.ssotkit.record.SiteKind;
import dev.ssotkit.record.StartRecord;
import dev.ssotkit.record.TestsRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Logs of a few runs in folders: rotated, repeated, out of order, torn, and with what is not ours in between. */
final class GeneratedLogs {
    private static final SiteKind[] KINDS = {SiteKind.NEW, SiteKind.FACTORY, SiteKind.SUBCLASS};

    private final Random random;

    GeneratedLogs(long seed) {
        random = new Random(seed);
    }

    void write(Path folder) throws IOException {
        for (int run = 0; run < 12; run++) {
            List<String> lines = lines("run" + run);
            Collections.shuffle(lines, random);
            int half = lines.size() / 2;
            Path files = Files.createDirectories(folder.resolve("host" + run % 3));
            Files.write(files.resolve(run + ".jsonl"), lines.subList(0, half));
            // The second file begins with what the first one had.
            Files.write(files.resolve(run + "-rotated.jsonl"), lines.subList(half / 2, lines.size()));
        }
    }

    private List<String> lines(String id) {
        Run run = new Run(id, 1, "host", random.nextBoolean() ? "chat" : null, null);
        List<String> lines = new ArrayList<>();
        lines.add(new StartRecord("1", "redirect", 2, "d").toLine(run, 0));
        lines.add(new TestsRecord(random.nextInt(9)).toLine(run, 0));
        lines.add(new DroppedRecord(random.nextInt(9)).toLine(run, 0));
        lines.add("java.lang.OutOfMemoryError: Java heap space");
        lines.add("{\"event\":\"ssot.redirect\",\"ssot.run");
        lines.add("{\"event\":\"ssot.later\",\"ssot.count\":7}");
        for (int site = 0; site < 12; site++) {
            long first = 1_000L + random.nextInt(1_000_000);
            lines.add(record(site, Outcome.NOT_EXECUTED, 0, null, first).toLine(run, first));
            for (Outcome outcome : List.of(Outcome.FACADE, Outcome.OBSERVED, Outcome.FAILED)) {
                if (site % 4 == 0 || random.nextBoolean()) {
                    continue;
                }
                Reason reason = outcome == Outcome.FACADE ? null : random.nextBoolean() ? Reason.HAZARD : Reason.SEALED;
                for (long count = 1; count < 400; count += 1 + random.nextInt(200)) {
                    RedirectRecord record = record(site, outcome, count, reason, first);
                    lines.add(record.toLine(run, first + count));
                    lines.add(record.toTestLine(CountedTest.named("T.t" + site % 2), count / 2, run, first + count));
                }
            }
        }
        return lines;
    }

    private RedirectRecord record(int site, Outcome outcome, long count, Reason reason, long first) {
        SiteKind kind = KINDS[site % KINDS.length];
        String type = site % 2 == 0 ? "a.Legacy" : "a.Other";
        return RedirectRecord.builder(SiteId.of(kind, type, "b.Us\u00e9r$1", "use", "()V", site), kind, outcome, count)
                .types(type, "a.Canonical")
                .code("b.Us\u00e9r$1.use", site == 7 ? null : "b/Us\u00e9r.java", site == 5 ? 0 : 10 + site)
                .reason(reason)
                .first(first, "ma\"in\\", null)
                .origin("/app.jar", "app")
                .build();
    }
}
