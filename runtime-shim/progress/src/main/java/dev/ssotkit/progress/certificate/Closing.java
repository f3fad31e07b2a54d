package dev.ssotkit.progress.certificate;

import dev.ssotkit.evidence.classes.ReferenceScan;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.progress.left.Leftover;
import dev.ssotkit.progress.left.Measurement;
import dev.ssotkit.progress.log.RedirectLog;
import dev.ssotkit.progress.sources.SourceSweep;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** All that has to hold before a type may be deleted for good; what was not measured does not hold. */
public final class Closing {
    private static final int MOST_SHOWN = 10;

    private final ClosingEvidence evidence;
    private final ConsolidationMap map;

    private Closing(ClosingEvidence evidence) {
        this.evidence = evidence;
        this.map = evidence.given().map();
    }

    /** Each part, in the order of a certificate. */
    public static List<ClosingPart> of(ClosingEvidence evidence) {
        Closing closing = new Closing(evidence);
        return List.of(
                closing.measured(Measurement.SOURCE, closing.tableName()),
                closing.measured(Measurement.TEXT, closing.swept()),
                closing.measured(Measurement.BYTE_CODE, closing.scanned()),
                closing.measured(Measurement.RUN_TIME, "code that ran"),
                closing.runs(),
                closing.classes());
    }

    private ClosingPart measured(Measurement measurement, String basis) {
        List<Leftover> left = evidence.inventory().left().get(measurement);
        String name = "no " + measurement.counted(1).substring(2);
        if (left == null) {
            return new ClosingPart(
                    name,
                    "not measured",
                    "",
                    List.of(measurement.plural() + " were not measured: " + measurement.remedy()));
        }
        List<String> open = new ArrayList<>();
        if (!left.isEmpty()) {
            open.add(measurement.counted(left.size()) + (left.size() == 1 ? " is left" : " are left"));
            left.stream()
                    .limit(MOST_SHOWN)
                    .forEach(one -> open.add("  " + one.shown() + "  " + one.what() + ": " + one.remedy()));
            if (left.size() > MOST_SHOWN) {
                open.add("  and " + (left.size() - MOST_SHOWN) + " more: `report` lists all");
            }
        }
        if (measurement == Measurement.BYTE_CODE
                && evidence.inventory().incomplete().contains(measurement)) {
            open.add("some class files could not be read: compile again, or use a newer ssot-shim.jar");
        }
        SourceSweep sources = evidence.given().sources();
        if (measurement == Measurement.TEXT && sources != null && sources.files() == 0) {
            open.add("not one text file was read: give --sources, the folders in which the sources are");
        }
        return new ClosingPart(name, measurement.counted(left.size()), basis, open);
    }

    private String tableName() {
        Path table = evidence.given().table();
        return table == null ? "" : evidence.root().nameOf(table);
    }

    private String swept() {
        SourceSweep sources = evidence.given().sources();
        if (sources == null) {
            return "";
        }
        return sources.files() + " files below "
                + String.join(", ", evidence.names(evidence.given().sourceRoots())) + "; no text: "
                + sources.noText() + "; not looked into: "
                + (sources.skipped().isEmpty() ? "nothing" : String.join(", ", new TreeSet<>(sources.skipped())));
    }

    private String scanned() {
        ReferenceScan scan = evidence.given().scan();
        return scan == null
                ? ""
                : scan.classCount()
                        + (scan.classCount() == 1 ? " class in " : " classes in ")
                        + String.join(", ", evidence.names(evidence.given().classRoots()));
    }

    private ClosingPart runs() {
        RedirectLog log = evidence.given().log();
        String name = "runs that are young enough, with this map";
        if (log == null) {
            return new ClosingPart(name, "no run", "", List.of(Measurement.RUN_TIME.remedy()));
        }
        RunEvidence runs = new RunEvidence(log, evidence.oldestRun(), map.digest());
        int counted = runs.counted().size();
        return new ClosingPart(
                name,
                counted + (counted == 1 ? " run" : " runs") + " since "
                        + (evidence.oldestRun() == null
                                ? "?"
                                : evidence.oldestRun().text()),
                "modes " + runs.modes() + "; began "
                        + runs.first().map(Instant::toString).orElse("?") + " to "
                        + runs.last().map(Instant::toString).orElse("?") + "; " + runs.tests() + " tests told of",
                runs.open());
    }

    private ClosingPart classes() {
        String name = "canonical alone is there";
        if (evidence.given().scan() == null) {
            return new ClosingPart(name, "not looked at", "", List.of(Measurement.BYTE_CODE.remedy()));
        }
        LegacyClasses legacy = LegacyClasses.in(
                evidence.given().classRoots(), map, evidence.given().sources());
        return new ClosingPart(name, legacy.figure(), "class files and sources as above", legacy.open());
    }
}
