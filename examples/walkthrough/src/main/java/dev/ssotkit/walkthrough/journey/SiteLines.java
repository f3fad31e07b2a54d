package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.evidence.RunLog.Site;
import java.util.Comparator;
import java.util.List;

/** Sites as lines on the terminal, in the order in which a person would look them up. */
final class SiteLines {

    private static final String ROOT_PACKAGE = "com.parley.";

    private SiteLines() {}

    static List<String> table(List<Site> sites) {
        int width = sites.stream().mapToInt(site -> where(site).length()).max().orElse(0);
        return sites.stream()
                .sorted(Comparator.comparing(Site::location))
                .map(site -> String.format("%-" + width + "s  %s, %s", where(site), site.kind(), site.outcome()))
                .toList();
    }

    static String where(Site site) {
        return site.location().replace(ROOT_PACKAGE, "");
    }
}
