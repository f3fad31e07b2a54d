package dev.ssotkit.progress.prove;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.progress.cli.MapOption;
import dev.ssotkit.progress.cli.WrittenFile;
import dev.ssotkit.progress.files.AtomicFiles;
import dev.ssotkit.progress.page.HtmlPage;
import dev.ssotkit.proof.Proof;
import dev.ssotkit.proof.ProofResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A line for each difference, then the counts. */
@Command(
        name = "prove",
        description = "Decides from the class files of before and after a move whether anything changed that the map"
                + " does not say. Canonical and legacy types themselves are not judged.",
        footer = {
            "%nExit code: 0 as the map says, 1 something differs, 2 usage or input.",
            "%nExamples:",
            "  java -jar ssot-shim.jar prove --map rewrite.yml --before old/classes --after target/classes",
            "  java -jar ssot-shim.jar prove --map rewrite.yml --before old.jar --after new.jar --class-path lib.jar"
        },
        mixinStandardHelpOptions = true)
public final class ProveCommand implements Callable<Integer> {
    private static final int DIFFERS = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Mixin
    private final MapOption map = new MapOption();

    @Option(
            names = "--before",
            required = true,
            arity = "1..*",
            paramLabel = "DIR|JAR",
            description = "Classes compiled before the move: folders and jars.")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it or refuses
    private List<Path> before;

    @Option(
            names = "--after",
            required = true,
            arity = "1..*",
            paramLabel = "DIR|JAR",
            description = "The same, compiled after it by the same compiler.")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it or refuses
    private List<Path> after;

    @Option(
            names = "--class-path",
            arity = "1..*",
            paramLabel = "DIR|JAR",
            description = "Libraries that both refer to; without them what they declare is taken to be the same.")
    private List<Path> classPath = List.of();

    @WrittenFile
    @Option(names = "--html", paramLabel = "FILE", description = "Writes the result as one HTML file, too.")
    private @Nullable Path html;

    @Override
    public Integer call() {
        ConsolidationMap consolidation = map.read();
        ProofResult result = prove(consolidation);
        ProofText.print(result, spec.commandLine().getOut());
        if (html != null) {
            new AtomicFiles()
                    .with(html, HtmlPage.render("proof.jte", ProofPage.of(result, consolidation)))
                    .write();
        }
        return result.holds() ? 0 : DIFFERS;
    }

    private ProofResult prove(ConsolidationMap consolidation) {
        try {
            return Proof.under(consolidation).of(before, after, classPath);
        } catch (IOException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }
}
