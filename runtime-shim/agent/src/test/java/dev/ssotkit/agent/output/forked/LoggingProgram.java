package dev.ssotkit.agent.output.forked;

import dev.ssotkit.agent.site.TestSites;
import dev.ssotkit.record.Outcome;
import java.io.IOException;
import org.slf4j.LoggerFactory;

/** Constructs before, after or without setting up and using its log, and may stay until its input ends. */
public final class LoggingProgram {
    private LoggingProgram() {}

    public static void main(String[] arguments) throws IOException {
        for (String step : arguments) {
            switch (step) {
                case "configure":
                    LoggingSetup.configure();
                    break;
                case "log":
                    LoggerFactory.getLogger("application").info("set up");
                    break;
                case "settle":
                    AgentThreads.settle();
                    break;
                case "stay":
                    System.in.read();
                    break;
                default:
                    construct(Integer.parseInt(step));
            }
        }
    }

    private static void construct(int sites) {
        for (int site = 0; OutputsAgent.sites != null && site < sites; site++) {
            OutputsAgent.sites.declare(TestSites.site(site)).hit(Outcome.REDIRECTED);
        }
    }
}
