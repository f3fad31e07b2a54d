package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.evidence.RunLog.Site;
import dev.ssotkit.walkthrough.project.AgentRun;
import dev.ssotkit.walkthrough.project.ChatProject;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The rewritten chat, the agent still attached. What it still redirects must be explained, one by one. */
final class ExplainedSites {

    /** By kind of site: where the class name comes from, which no rewriting of sources can resolve. */
    private static final Map<String, String> NAMED_BY = Map.of(
            "reflection", "made by a class name that is read from parley.properties at run time",
            "service_loader", "made by ServiceLoader from META-INF/services");

    private ExplainedSites() {}

    static AgentRun take(Setting setting) throws IOException {
        ChatProject chat = setting.chat();
        AgentRun run = setting.terminal()
                .doing(
                        "the rewritten chat, the same two users, with the agent",
                        () -> chat.runWithAgent("rewritten-agent"));
        RedirectStep.checkHealed(setting, run, "after the rewrite, with the agent");
        List<Site> redirected = run.log().redirected();
        setting.terminal().found(redirected.size() + " sites are still redirected at run time, each for a reason:");
        for (Site site : redirected) {
            String namedBy = NAMED_BY.get(site.kind());
            setting.checks().that(namedBy != null, "nothing explains why this site is still redirected: " + site);
            setting.terminal().details(SiteLines.table(List.of(site)));
            setting.terminal().details(List.of("└ " + namedBy + "; what is made is " + site.legacyType()));
        }
        return run;
    }
}
