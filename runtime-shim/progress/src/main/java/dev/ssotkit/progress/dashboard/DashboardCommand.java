package dev.ssotkit.progress.dashboard;

import dev.ssotkit.dashboard.PageServer;
import dev.ssotkit.dashboard.PageServers;
import dev.ssotkit.evidence.InputException;
import dev.ssotkit.progress.cli.MapOption;
import dev.ssotkit.progress.cli.PointInTime;
import dev.ssotkit.progress.left.EvidenceOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads once, serves, and reads again what changes. */
@Command(
        name = "dashboard",
        description = "Shows the page of report --html in browsers, and keeps it as the logs are: for a screen during a"
                + " release. Ends with Ctrl-C, and leaves nothing behind.",
        footer = {
            "%nThe first line that it prints is the address. LOGS need not be there yet; every second it looks at which there",
            "are, how long, and when they changed, and reads them if that is not as before. The map, --uses, --classes and",
            "--sources are read once, at the start.",
            "%nExamples:",
            "  java -jar ssot-shim.jar dashboard logs/ --map rewrite.yml",
            "  java -jar ssot-shim.jar dashboard 'logs/**/*.jsonl' --map rewrite.yml --classes target/classes --port 0",
            "  java -jar ssot-shim.jar dashboard logs/ --map rewrite.yml --host 0.0.0.0"
        },
        mixinStandardHelpOptions = true)
public final class DashboardCommand implements Runnable {
    private static final int GREATEST_PORT = 65_535;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Mixin
    private final MapOption map = new MapOption();

    @Mixin
    private final EvidenceOptions evidence = new EvidenceOptions();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = PointInTime.class,
            description = "Leaves out runs that started before: a day, an instant, or how long ago, such as 14d.")
    private @Nullable Instant since;

    @Option(names = "--port", paramLabel = "N", description = "Where it listens; 0 is any free port. Default: 8780.")
    private int port = 8780;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description =
                    "A name or address of this machine, to open it to others: whoever reaches it can read names of"
                            + " classes, files and tests. Default: 127.0.0.1, for this machine alone.")
    private String host = "127.0.0.1";

    @Override
    public void run() {
        refuseMisuse();
        InetSocketAddress address = address();
        PrintWriter err = spec.commandLine().getErr();
        LivePage page = new LivePage(evidence.readWithoutLogs(map.read()), evidence.logs(), since, line -> {
            err.println(line);
            err.flush();
        });
        page.look();
        try (PageServer server = start(address, page);
                Watch watch = Watch.start(
                        () -> {
                            if (page.look()) {
                                server.changed();
                            }
                        },
                        PAUSE)) {
            sayWhere(address, server.port());
            untilTheEnd(server, watch);
        }
    }

    private void refuseMisuse() {
        if (!evidence.hasLogs()) {
            throw misuse(
                    "Missing LOGS: give the folder or files that the agent's option log names; they need not be there"
                            + " yet");
        }
        if (evidence.logs().contains("-")) {
            throw misuse("-: standard input is read once; give folders or files");
        }
        if (port < 0 || port > GREATEST_PORT) {
            throw misuse("--port " + port + ": give a number from 0 to " + GREATEST_PORT);
        }
    }

    private ParameterException misuse(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }

    private InetSocketAddress address() {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw misuse("--host " + host + ": no such host; give a name or an address of this machine");
        }
        return address;
    }

    private PageServer start(InetSocketAddress address, LivePage page) {
        try {
            return PageServers.find().start(address, host, page);
        } catch (BindException e) {
            throw new InputException("dashboard: cannot listen on port " + port + " of " + host + ": " + e.getMessage()
                    + "; give another --port, or 0 for any free one, and a --host of this machine");
        } catch (IOException e) {
            throw new InputException("dashboard: cannot start: " + e);
        }
    }

    private void sayWhere(InetSocketAddress address, int listening) {
        boolean everywhere = address.getAddress().isAnyLocalAddress();
        String name = everywhere ? "127.0.0.1" : host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        PrintWriter out = spec.commandLine().getOut();
        out.println("http://" + name + ":" + listening + "/");
        out.println("Ctrl-C ends it.");
        out.flush();
        if (!address.getAddress().isLoopbackAddress()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("dashboard: whoever reaches port " + listening + " of " + host
                    + " can read names of classes, files and tests; there is no password");
            err.flush();
        }
    }

    /** A signal ends this JVM, which ends the streams in a hook; a caller in the same JVM interrupts. */
    private static void untilTheEnd(PageServer server, Watch watch) {
        Thread end = new Thread(
                () -> {
                    server.close();
                    watch.close();
                },
                "dashboard-end");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            watch.await();
        } catch (InterruptedException e) {
            Runtime.getRuntime().removeShutdownHook(end);
        }
    }
}
