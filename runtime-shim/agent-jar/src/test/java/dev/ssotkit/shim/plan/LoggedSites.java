package dev.ssotkit.shim.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the log says of the sites that ran.
 *
 * @param outcomes such as {@code observed(hazard)}, by site as {@link PlannedOutcomes#bySite()} names it
 * @param types the legacy type of each
 */
record LoggedSites(Map<String, String> outcomes, Map<String, String> types) {
    /** Who calls the site decides that, and no class file shows it. */
    private static final Set<String> INSIDE = Set.of("inside_factory", "inside_canonical");

    /** @param redirects the fields of every line about a site */
    static LoggedSites of(List<Map<String, String>> redirects) {
        LoggedSites sites = new LoggedSites(new TreeMap<>(), new TreeMap<>());
        for (Map<String, String> line : redirects) {
            String outcome = line.get("ssot.outcome");
            String reason = line.get("ssot.reason");
            if (!"not_executed".equals(outcome) && !INSIDE.contains(String.valueOf(reason))) {
                String path = String.valueOf(line.get("code.file.path"));
                String site = line.get("ssot.site.kind") + " at " + line.get("code.function.name") + "("
                        + path.substring(path.lastIndexOf('/') + 1) + ":" + line.get("code.line.number") + ")";
                sites.outcomes.put(site, reason == null ? outcome : outcome + "(" + reason + ")");
                sites.types.put(site, line.get("ssot.legacy.type"));
            }
        }
        return sites;
    }

    /** The same sites, with what the plan says of each. */
    Map<String, String> asPlanned(PlannedOutcomes plan) {
        Map<String, String> planned = new TreeMap<>(outcomes);
        planned.replaceAll((site, outcome) -> plan.of(site, types.get(site)));
        return planned;
    }
}
