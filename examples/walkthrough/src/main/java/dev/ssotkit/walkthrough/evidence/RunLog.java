package dev.ssotkit.walkthrough.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The redirect log of one JVM run: its sites with their final counts. */
public record RunLog(List<Site> sites) {

    private static final Set<String> REDIRECTED = Set.of("redirected", "facade");

    /**
     * Reads it. Counts are cumulative, so the line with the highest count of a site and outcome stands for it, and a site
     * that ran is no longer {@code not_executed}.
     *
     * @throws IllegalArgumentException if a line is no JSON object, or the first one is not the start line
     */
    public static RunLog read(Path file) throws IOException {
        Map<String, Site> latest = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !"ssot.start".equals(FlatJson.parse(lines.get(0)).get("event"))) {
            throw new IllegalArgumentException(file + " does not begin with a line `ssot.start`");
        }
        for (String line : lines) {
            Map<String, String> fields = FlatJson.parse(line);
            if ("ssot.redirect".equals(fields.get("event"))) {
                Site site = Site.of(fields);
                latest.merge(site.id() + " " + site.outcome(), site, (a, b) -> a.count() >= b.count() ? a : b);
            }
        }
        return new RunLog(withoutSuperseded(latest.values()));
    }

    private static List<Site> withoutSuperseded(Collection<Site> sites) {
        List<Site> result = new ArrayList<>();
        for (Site site : sites) {
            boolean superseded = !site.ran()
                    && sites.stream()
                            .anyMatch(other -> other.ran() && other.id().equals(site.id()));
            if (!superseded) {
                result.add(site);
            }
        }
        return List.copyOf(result);
    }

    /** The sites whose construction yielded the canonical instance or a facade of it. */
    public List<Site> redirected() {
        return sites.stream()
                .filter(site -> REDIRECTED.contains(site.outcome()))
                .toList();
    }

    /** The sites that ran and did what the original code says. */
    public List<Site> notRedirected() {
        return sites.stream()
                .filter(site -> site.ran() && !REDIRECTED.contains(site.outcome()))
                .toList();
    }

    /** How many constructions were redirected. */
    public long redirections() {
        return redirected().stream().mapToLong(Site::count).sum();
    }

    /** One place that constructs a legacy type, and what that yielded. */
    public record Site(
            String id,
            String function,
            String file,
            String line,
            String kind,
            String outcome,
            String reason,
            String legacyType,
            long count) {

        static Site of(Map<String, String> fields) {
            return new Site(
                    fields.getOrDefault("ssot.site.id", ""),
                    fields.getOrDefault("code.function.name", ""),
                    fields.getOrDefault("code.file.path", ""),
                    fields.getOrDefault("code.line.number", ""),
                    fields.getOrDefault("ssot.site.kind", ""),
                    fields.getOrDefault("ssot.outcome", ""),
                    fields.getOrDefault("ssot.reason", ""),
                    fields.getOrDefault("ssot.legacy.type", ""),
                    Long.parseLong(fields.getOrDefault("ssot.count", "0")));
        }

        boolean ran() {
            return !"not_executed".equals(outcome);
        }

        /** Class, method and line, as a person wants to find it. */
        public boolean isLocated() {
            return function.indexOf('.') > 0 && !file.isEmpty() && !line.isEmpty();
        }

        /** {@code pkg.Class.method (File.java:12)}. */
        public String location() {
            return function + " (" + file.substring(file.lastIndexOf('/') + 1) + (line.isEmpty() ? "" : ":" + line)
                    + ")";
        }
    }
}
