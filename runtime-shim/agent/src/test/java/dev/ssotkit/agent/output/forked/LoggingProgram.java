package dev.ssotkit.agent.output.forked;

import dev.ssotkit.agent.site.TestSites;
import dev.ssotkit.record.Outcome;
import java.io.IOException;
import org.slf4j.LoggerFactory;

/** Constructs before, after or without logging anything itself, and may stay until its input ends. */
public final class LoggingProgram {
    private LoggingProgram() {}

    public static void main(String[] arguments) throws IOException {
        for (String step : arguments) {
            if (step.equals("log")) {
                LoggerFactory.getLogger("application").info("set up");
            } else if (step.equals("stay")) {
                System.in.read();
            } else {
                for (int site = 0; site < Integer.parseInt(step); site++) {
                    OutputsAgent.sites.declare(TestSites.site(site)).hit(Outcome.REDIRECTED);
                }
            }
        }
    }
}
