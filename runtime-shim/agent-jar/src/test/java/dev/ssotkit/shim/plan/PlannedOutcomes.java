package dev.ssotkit.shim.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import dev.ssotkit.shim.ShadedJar;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code plan} prints, as outcomes in the words of the log, such as {@code observed(hazard)}.
 *
 * @param byType of a site that has no note, by legacy type
 * @param bySite of the sites with a note, such as {@code new at a.B.c(B.java:7)}
 */
record PlannedOutcomes(Map<String, String> byType, Map<String, String> bySite) {
    private static final Pattern TYPE =
            Pattern.compile("(?m)^([\\w$]+\\.\\S+) +(identity|facade|moves|blocked)\\b(.*)$");
    private static final Pattern REASON = Pattern.compile("\\((?:(failed): )?([a-z_]+)\\)(?:;|$)");
    private static final Pattern NOTE =
            Pattern.compile("(?m)^ *note: (\\w+)(?: of \\S+)? at (\\S+?\\(.*?\\)): (\\w+)(?: (\\(\\w+\\)))?.*$");

    static PlannedOutcomes of(Path map, Path classes) throws Exception {
        JvmRun plan = new ForkedJvm()
                .run("-jar", ShadedJar.path().toString(), "plan", "--map=" + map, "--classes=" + classes);
        assertThat(plan.err()).isEmpty();
        assertThat(plan.exitCode()).isZero();
        return parse(plan.out());
    }

    static PlannedOutcomes parse(String output) {
        Map<String, String> byType = new TreeMap<>();
        for (Matcher type = TYPE.matcher(output); type.find(); ) {
            byType.put(type.group(1), outcome(type.group(2), type.group(3)));
        }
        Map<String, String> bySite = new TreeMap<>();
        for (Matcher note = NOTE.matcher(output); note.find(); ) {
            String reason = note.group(4) == null ? "" : note.group(4);
            bySite.put(note.group(1) + " at " + note.group(2), note.group(3) + reason);
        }
        return new PlannedOutcomes(byType, bySite);
    }

    private static String outcome(String verdict, String text) {
        switch (verdict) {
            case "identity":
                return "redirected";
            case "moves":
                return "observed(names_only)";
            case "blocked":
                Matcher reason = REASON.matcher(text);
                assertThat(reason.find()).as(text).isTrue();
                return (reason.group(1) == null ? "observed" : "failed") + "(" + reason.group(2) + ")";
            default:
                return verdict;
        }
    }

    /** @param site as in {@link #bySite()} */
    String of(String site, String legacyType) {
        return bySite.getOrDefault(site, byType.getOrDefault(legacyType, "redirected"));
    }
}
