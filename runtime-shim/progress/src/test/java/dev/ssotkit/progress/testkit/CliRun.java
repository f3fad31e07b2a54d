package dev.ssotkit.progress.testkit;

import dev.ssotkit.eligibility.site.SiteFinder;
import dev.ssotkit.progress.ProgressCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;

/** One run of the command line in this JVM. */
public record CliRun(String out, String err, int exitCode) {
    /**
     * Runs a verb that asks for no sites.
     *
     * @param args anything; its text is the argument
     */
    public static CliRun of(Object... args) {
        return of((classFile, map, classes) -> List.of(), args);
    }

    /**
     * Runs a verb.
     *
     * @param sites what the agent would find
     */
    public static CliRun of(SiteFinder sites, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = ProgressCommand.run(
                Arrays.stream(args).map(String::valueOf).toArray(String[]::new),
                sites,
                new PrintWriter(out, true),
                new PrintWriter(err, true));
        return new CliRun(out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"), exitCode);
    }
}
