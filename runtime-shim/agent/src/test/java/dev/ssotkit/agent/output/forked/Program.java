package dev.ssotkit.agent.output.forked;

import dev.ssotkit.agent.site.SiteCounter;
import dev.ssotkit.agent.site.TestSites;
import dev.ssotkit.record.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

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
                Thread agentsHook = AgentThreads.hook();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> constructAfter(agentsHook, sites)));
                return;
            default:
                Thread.currentThread().join();
        }
    }

    /** As late as can be, and stays until it is logged: with the last hook the JVM ends, whatever is under way. */
    private static void constructAfter(Thread agentsHook, int site) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        try {
            agentsHook.join();
            OutputsAgent.sites.declare(TestSites.site(site)).hit(Outcome.REDIRECTED);
            String line = "\"code.line.number\":" + (site + 1) + ",";
            while (System.nanoTime() < deadline
                    && !Files.readString(Path.of("r.jsonl")).contains(line)) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
