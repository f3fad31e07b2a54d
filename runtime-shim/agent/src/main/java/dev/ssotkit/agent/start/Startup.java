package dev.ssotkit.agent.start;

import dev.ssotkit.agent.bytecode.Versions;
import dev.ssotkit.agent.config.Environment;
import dev.ssotkit.agent.config.InvalidSettingsException;
import dev.ssotkit.agent.config.Settings;
import dev.ssotkit.agent.config.SettingsReader;
import dev.ssotkit.agent.console.StandardError;
import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.dispatch.Dispatcher;
import dev.ssotkit.agent.notice.Notices;
import dev.ssotkit.agent.output.Outputs;
import dev.ssotkit.agent.output.ThisRun;
import dev.ssotkit.agent.output.file.JsonLinesLog;
import dev.ssotkit.agent.site.SeenConstructions;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Problem;
import dev.ssotkit.map.file.InvalidMapException;
import dev.ssotkit.map.file.MapReader;
import java.lang.instrument.Instrumentation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads options and map, installs the transformer, starts the outputs, says so in one line. */
final class Startup {
    /** How long the line at start waits for the log's name to be certain; a hanging disk must not hold up main. */
    private static final long MOST_MILLIS_FOR_LOG = 200;

    private Startup() {}

    static void run(@Nullable String argument, Instrumentation instrumentation) throws Throwable {
        Environment environment = Environment.ofThisJvm();
        Settings settings;
        ConsolidationMap map;
        try {
            settings = SettingsReader.read(argument, environment);
            Warnings.debug(settings.debug());
            map = MapReader.read(settings.map(), settings.recipe());
        } catch (InvalidSettingsException e) {
            StandardError.line("off: " + e.getMessage());
            return;
        } catch (InvalidMapException e) {
            StandardError.line("off: " + text(e.problems()));
            return;
        }
        Versions.warnIfUnknown(Runtime.version().feature());
        Sites sites = new Sites(settings.threadNames());
        Notices notices = new Notices();
        Installation installation;
        try {
            installation = Installation.of(instrumentation, map, settings, sites, notices);
        } catch (Dispatcher.TakenException e) {
            StandardError.line("off: " + e.getMessage());
            return;
        }
        SeenConstructions.publish(sites);
        if (!map.contested().isEmpty()) {
            Warnings.once(
                    "contested",
                    "two entries of the map claim " + map.contested() + ": their constructions stay as they are");
        }
        ThisRun run = new ThisRun(environment);
        JsonLinesLog log = Outputs.start(
                settings.log(),
                run,
                new StartLine(map, settings.mode()),
                sites,
                installation.modes(),
                notices,
                instrumentation);
        // Last: what fails at start leaves no class changed and no construction uncounted.
        installation.begin();
        if (!settings.quiet()) {
            StandardError.line(StartLine.text(
                    map, settings.mode(), log.path(MOST_MILLIS_FOR_LOG).getPath()));
        }
    }

    private static String text(List<Problem> problems) {
        String first = problems.get(0).toString();
        int more = problems.size() - 1;
        return more == 0 ? first : first + " (and " + more + " more; ssot-shim.jar plan --map .. lists them)";
    }
}
