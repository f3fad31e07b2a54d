package dev.ssotkit.progress.export;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.progress.cli.CutList;
import dev.ssotkit.progress.logfile.NamedLogs;
import dev.ssotkit.progress.logline.ReadLogs;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads one file after the other, and sends what it says in batches. */
@Command(
        name = "export",
        description =
                "Sends redirect logs to a receiver of OpenTelemetry logs, by OTLP over HTTP: of each file the last"
                        + " count of every site and outcome, one record each.",
        footer = {
            "%nHeaders come from OTEL_EXPORTER_OTLP_HEADERS, such as authorization=Bearer%%20secret, and are never printed.",
            "A receiver that is busy or away is asked again for some minutes.",
            "%nExit code: 0 all received, 1 not all, 2 usage or input.",
            "%nExamples:",
            "  java -jar ssot-shim.jar export --otlp http://localhost:4318 build/redirects-*.jsonl",
            "  java -jar ssot-shim.jar export --otlp https://collector.acme.com/v1/logs logs/"
        },
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
    private static final int NOT_ALL_RECEIVED = 1;
    private static final Duration CONNECT = Duration.ofSeconds(10);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Option(
            names = "--otlp",
            paramLabel = "URL",
            description =
                    "The receiver; /v1/logs is added unless it ends so. Default: OTEL_EXPORTER_OTLP_LOGS_ENDPOINT as"
                            + " it is, else OTEL_EXPORTER_OTLP_ENDPOINT.")
    private @Nullable String otlp;

    @Parameters(
            arity = "1..*",
            paramLabel = "LOGS",
            description =
                    "Redirect logs of the agent or merged ones: files, folders with *.jsonl at any depth, patterns"
                            + " such as 'logs/**/*.jsonl', - for standard input; also packed by gzip or zstd.")
    private List<String> logs = List.of();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        OtlpEndpoint endpoint = OtlpEndpoint.of(otlp, System::getenv);
        NamedLogs named = NamedLogs.of(logs);
        if (!named.missing().isEmpty()) {
            throw new InputException(named.missing());
        }
        HttpClient client = HttpClient.newBuilder()
                // Over plain HTTP the other version begins with a request to change to it, which not every receiver
                // knows.
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
        OtlpSender sender = new OtlpSender(endpoint, client, Thread::sleep, err::println);
        String failure = null;
        List<String> unusable = List.of();
        try {
            ReadLogs read = ReadLogs.oneByOne(named, LatestRecords::new, records -> sender.send(records.all()));
            CutList.print(read.problems(), false, err);
            unusable = read.unusable();
        } catch (UndeliveredException e) {
            failure = e.getMessage();
        } catch (IOException e) {
            throw new IllegalStateException("nothing is kept but in memory", e);
        }
        spec.commandLine().getOut().println(sender.accepted() + " records received by " + endpoint.shown());
        if (failure != null) {
            err.println(failure);
        }
        if (!unusable.isEmpty()) {
            throw new InputException(unusable);
        }
        return failure == null && sender.rejected() == 0 ? 0 : NOT_ALL_RECEIVED;
    }
}
