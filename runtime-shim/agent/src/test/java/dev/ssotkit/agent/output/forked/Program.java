package dev.ssotkit.agent.output.forked;

import dev.ssotkit.agent.site.SiteCounter;
import dev.ssotkit.agent.site.TestSites;
import dev.ssotkit.record.Outcome;

/** Constructs at so many sites, so often each, and ends as its second argument says. */
public final class Program {
    private Program() {}

    public static void main(String[] arguments) throws Exception {
        int sites = Integer.parseInt(arguments[0]);
        for (int site = 0; site < sites; site++) {
            SiteCounter counter = OutputsAgent.sites.declare(TestSites.site(site));
            for (int i = 0; i < 3; i++) {
                counter.hit(Outcome.REDIRECTED);
            }
        }
        System.out.println("done");
        switch (arguments[1]) {
            case "return":
                return;
            case "exit":
                System.exit(3);
                return;
            case "throw":
                throw new IllegalStateException("on purpose");
            case "in-hook":
                Runtime.getRuntime()
                        .addShutdownHook(new Thread(() -> OutputsAgent.sites
                                .declare(TestSites.site(sites))
                                .hit(Outcome.REDIRECTED)));
                return;
            default:
                Thread.currentThread().join();
        }
    }
}
