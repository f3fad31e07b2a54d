package dev.ssotkit.progress.report;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.map.file.MapReader;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import java.nio.file.Files;
import java.nio.file.Path;

/** Evidence of each kind about two legacy types, in a folder. */
record ReportEvidence(Path map, Path log, Path uses, Path classes) {

    static final String HEADER = "file,line,kind,legacyType,canonicalType,status,reason,remedy\n";

    static ReportEvidence in(Path folder) throws Exception {
        Path map = MapFile.simple(folder);
        return new ReportEvidence(
                map,
                new LogText("one")
                        .start("redirect", MapReader.read(map.toFile(), null).digest())
                        .site("a.Legacy", 7, Outcome.FACADE, 1204)
                        .site("a.Legacy", 9, Outcome.OBSERVED, 3, Reason.HAZARD, 1_000)
                        .site("a.Other", 8, Outcome.NOT_EXECUTED, 0)
                        .write(folder.resolve("a.jsonl")),
                Files.writeString(folder.resolve("uses.csv"), HEADER + """
                        src/User.java,7,construction,a.Legacy,a.Canonical,REWRITTEN,,
                        src/User.java,9,construction,a.Legacy,a.Canonical,BLOCKED,is configured,map setTimeout
                        """),
                Compiled.into(
                        folder.resolve("classes"),
                        "package a; public class Legacy {}",
                        "package a; public class Other {}",
                        "package b; class User { Object a = new a.Legacy(); }"));
    }
}
