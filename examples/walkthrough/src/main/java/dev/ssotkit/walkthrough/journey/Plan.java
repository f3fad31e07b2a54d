package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.evidence.RedirectLog.Site;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code plan} says, before anything runs, that the agent will do with each legacy type. */
record Plan(Map<String, String> verdicts, String summary) {

    private static final Pattern LINE = Pattern.compile("([A-Za-z_$][\\w.$]*) +(identity|facade|moves|blocked)\\b.*");

    /** Which verdict each outcome of a site confirms. */
    private static final Map<String, String> CONFIRMED_BY = Map.of("redirected", "identity", "facade", "facade");

    /** Sites at which a type is made under its own name; reflection makes a facade of any. */
    private static final Set<String> BY_NAME = Set.of("new", "method_reference");

    static Plan make(Setting setting) throws IOException {
        return parse(
                ShimJar.run(setting, "plan", "plan", setting.chat().classes().options()));
    }

    static Plan parse(List<String> output) {
        Map<String, String> verdicts = new HashMap<>();
        for (String line : output) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                verdicts.put(matcher.group(1), matcher.group(2));
            }
        }
        return new Plan(Map.copyOf(verdicts), output.get(output.size() - 1));
    }

    /** The sites at which the agent did something else. */
    List<Site> contradictedBy(List<Site> sites) {
        return sites.stream()
                .filter(site -> BY_NAME.contains(site.kind()) && verdicts.containsKey(site.legacyType()))
                .filter(site ->
                        !String.valueOf(verdicts.get(site.legacyType())).equals(CONFIRMED_BY.get(site.outcome())))
                .toList();
    }
}
