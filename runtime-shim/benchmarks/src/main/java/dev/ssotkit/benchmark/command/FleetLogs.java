package dev.ssotkit.benchmark.command;

import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.RedirectRecord;
import dev.ssotkit.record.Run;
import dev.ssotkit.record.SiteId;
import dev.ssotkit.record.SiteKind;
import dev.ssotkit.record.StartRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Logs of a fleet of JVMs, written by the agent's own code: a file each, of the same few hundred sites. */
final class FleetLogs {
    private static final int SITES = 500;
    private static final long START = 1_750_000_000_000L;

    private final Random random = new Random(17);
    private final List<SiteId> sites = new ArrayList<>();

    private FleetLogs() {
        for (int site = 0; site < SITES; site++) {
            sites.add(SiteId.of(SiteKind.NEW, type(site), "com.acme.chat.Caller" + site % 90, "open", "()V", site));
        }
    }

    /** Writes so many lines, spread evenly over the files. */
    static void write(Path folder, int lines, int runs) throws IOException {
        FleetLogs logs = new FleetLogs();
        for (int run = 0; run < runs; run++) {
            int first = (int) ((long) lines * run / runs);
            int next = (int) ((long) lines * (run + 1) / runs);
            logs.write(folder.resolve("host" + run + ".jsonl"), next - first);
        }
    }

    private void write(Path file, int lines) throws IOException {
        String id = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
        Run run = new Run(id, 4711, "host-17.fleet", "chat", null);
        long start = START + random.nextInt(1_000_000_000);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(new StartRecord("0.1.0", "redirect", 18, "0123456789abcdef").toLine(run, start));
            out.write('\n');
            for (int line = 1; line < lines; line++) {
                out.write(record(line, start).toLine(run, start + line * 1_000L));
                out.write('\n');
            }
        }
    }

    private RedirectRecord record(int line, long start) {
        int site = line % SITES;
        Outcome outcome = site % 7 == 0 ? Outcome.OBSERVED : Outcome.FACADE;
        return RedirectRecord.builder(sites.get(site), SiteKind.NEW, outcome, 1L + line / SITES * 3L)
                .types(type(site), "com.acme.chat.ws.WebSocketManager")
                .code("com.acme.chat.Caller" + site % 90 + ".open", "com/acme/chat/Caller" + site % 90 + ".java", site)
                .reason(outcome == Outcome.OBSERVED ? Reason.HAZARD : null)
                .first(start + site * 100L, "http-nio-8080-exec-" + site % 10, null)
                .origin("file:/opt/chat/lib/chat-core-1.17.2.jar", "app")
                .build();
    }

    private static String type(int site) {
        return "com.acme.chat.websocket.manager.WebSocketManager" + site % 18;
    }
}
