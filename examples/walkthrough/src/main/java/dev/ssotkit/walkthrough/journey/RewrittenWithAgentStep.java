package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.evidence.RedirectLog.Site;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Step 4: the rewritten chat, the agent still attached. What it still redirects must be explained, one by one. */
final class RewrittenWithAgentStep {

    /** By kind of site: why rewriting the sources does not end it. */
    private static final Map<String, String> EXPLANATIONS = Map.of(
            "reflection",
            "made from a class name in parley.properties: the name has moved, the public constructor still makes a second"
                    + " object",
            "service_loader",
            "made from a class name in META-INF/services: the name has moved, ServiceLoader still calls the constructor");

    private RewrittenWithAgentStep() {}

    static AgentRun take(Setting setting) throws IOException {
        ChatProject chat = setting.chat();
        AgentRun run = setting.terminal()
                .doing(
                        "the rewritten chat, the same two users, with the agent",
                        () -> chat.runWithAgent("rewritten-agent"));
        setting.terminal().quote(run.err());
        WithAgentStep.checkHealed(setting, run, "after the rewrite, with the agent");
        List<Site> redirected = run.log().redirected();
        setting.terminal().found(redirected.size() + " sites are still redirected at run time, each for a reason:");
        for (Site site : redirected) {
            String explanation = EXPLANATIONS.get(site.kind());
            setting.checks().that(explanation != null, "nothing explains why this site is still redirected: " + site);
            setting.terminal().details(Sites.table(List.of(site)));
            setting.terminal().details(List.of("  " + explanation));
        }
        return run;
    }
}
