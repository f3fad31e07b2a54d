package dev.ssotkit.walkthrough.evidence;

import dev.ssotkit.walkthrough.evidence.RunLog.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code plan} says, before anything runs, that the agent will do: of each legacy type, and of the sites that turn
 * out otherwise. Outcomes are written as {@code observed(hazard)}.
 *
 * @param byType of a site without a note, by legacy type
 * @param bySite of a site with a note, such as {@code new at a.B.c(B.java:7)}
 * @param summary its last line
 */
public record Plan(Map<String, String> byType, Map<String, String> bySite, String summary) {

    private static final Pattern TYPE = Pattern.compile("([A-Za-z_$][\\w.$]*) +(identity|facade|moves|blocked)\\b(.*)");
    private static final Pattern REASON = Pattern.compile("\\((?:(failed): )?([a-z_]+)\\)(?:;|$)");
    private static final Pattern NOTE =
            Pattern.compile(" *note: (\\w+)(?: of \\S+)? at (\\S+?\\(.*?\\)): (\\w+)(?: (\\(\\w+\\)))?.*");

    private static final Map<String, String> OUTCOMES =
            Map.of("identity", "redirected", "moves", "observed(names_only)");

    /** What class files show; reflection and the like show at run time. */
    private static final Set<String> PLANNED_KINDS = Set.of("new", "method_reference", "factory", "subclass");

    /** Who calls a site decides that. */
    private static final Set<String> DECIDED_BY_CALLERS = Set.of("inside_factory", "inside_canonical", "busy");

    /** @param output the lines of {@code plan} */
    public static Plan parse(List<String> output) {
        Map<String, String> byType = new HashMap<>();
        Map<String, String> bySite = new HashMap<>();
        for (String line : output) {
            Matcher type = TYPE.matcher(line);
            Matcher note = NOTE.matcher(line);
            if (type.matches()) {
                byType.put(type.group(1), outcome(type.group(2), type.group(3)));
            } else if (note.matches()) {
                String reason = note.group(4) == null ? "" : note.group(4);
                bySite.put(note.group(1) + " at " + note.group(2), note.group(3) + reason);
            }
        }
        return new Plan(Map.copyOf(byType), Map.copyOf(bySite), output.get(output.size() - 1));
    }

    private static String outcome(String verdict, String text) {
        Matcher reason = REASON.matcher(text);
        if (verdict.equals("blocked") && reason.find()) {
            return (reason.group(1) == null ? "observed" : "failed") + "(" + reason.group(2) + ")";
        }
        return OUTCOMES.getOrDefault(verdict, verdict);
    }

    /** The sites that ran and at which the agent did something else. */
    public List<Site> contradictedBy(List<Site> sites) {
        return sites.stream()
                .filter(site -> site.ran() && PLANNED_KINDS.contains(site.kind()))
                .filter(site -> !DECIDED_BY_CALLERS.contains(site.reason()))
                .filter(site -> !outcome(site).equals(planned(site)))
                .toList();
    }

    private String planned(Site site) {
        String place = site.kind() + " at " + site.location().replace(" (", "(");
        return bySite.getOrDefault(place, byType.getOrDefault(site.legacyType(), "redirected"));
    }

    private static String outcome(Site site) {
        return site.outcome() + (site.reason().isEmpty() ? "" : "(" + site.reason() + ")");
    }
}
