package dev.ssotkit.walkthrough.journey;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The places that construct, as each half of the toolkit saw them: {@code com/parley/A.java:12}. */
final class BothHalves {

    private static final String MAIN_SOURCES = "src/main/java/";
    private static final Set<String> CONSTRUCTING = Set.of("construction", "method_reference", "factory");
    private static final Set<String> CALL_SITES = Set.of("new", "method_reference", "factory");

    private BothHalves() {}

    static Set<String> sitesOfTheAgent(Measurements measured) {
        return measured.withAgent().log().sites().stream()
                .filter(site -> CALL_SITES.contains(site.kind()))
                .map(site -> site.file() + ":" + site.line())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> sitesOfTheRecipe(Measurements measured) {
        return measured.rewritten().before().uses().stream()
                .filter(use -> use.file().startsWith(MAIN_SOURCES) && CONSTRUCTING.contains(use.kind()))
                .filter(use -> use.status().equals("REWRITTEN"))
                .map(use -> use.file().substring(MAIN_SOURCES.length()) + ":" + use.line())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
