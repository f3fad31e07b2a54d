package dev.ssotkit.progress.ratchet;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.progress.alert.GitHubAnnotations;
import dev.ssotkit.progress.alert.JUnitFile;
import dev.ssotkit.progress.alert.SarifFile;
import dev.ssotkit.progress.cli.MapOption;
import dev.ssotkit.progress.left.Inventory;
import dev.ssotkit.progress.left.TypeOwners;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fails on what the stores do not allow, and takes out of them what is solved. */
@Command(
        name = "check",
        description = "Fails on what is new beside what `freeze` has allowed; what is solved is taken out of the"
                + " stores, and fails if it comes back. Evidence that is not given stays as it was frozen.",
        footer = {
            "",
            "Exit code: 0 nothing new, 1 something is, 2 usage or input.",
            "",
            "Examples:",
            "  ssot-shim check --map rewrite.yml --classes target/classes --uses target/rewrite/datatables",
            "  ssot-shim check --map rewrite.yml --classes target/classes --read-only --junit target/ssot.xml"
        },
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Mixin
    private final MapOption map = new MapOption();

    @Mixin
    private final EvidenceOptions evidence = new EvidenceOptions();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "ssot",
            description = "Folder of the stores that `freeze` made. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // it has a default
    private Path store;

    @Option(
            names = "--read-only",
            description = "Writes nothing into the stores, and fails if one still has what is solved: for CI.")
    private boolean readOnly;

    @Option(names = "--junit", paramLabel = "FILE", description = "Writes the result as JUnit XML, too.")
    private @Nullable Path junit;

    @Option(names = "--sarif", paramLabel = "FILE", description = "Writes what is new as SARIF 2.1.0, too.")
    private @Nullable Path sarif;

    @Option(
            names = "--annotations",
            negatable = true,
            description = "Prints workflow commands that mark the lines in GitHub. Default: where GITHUB_ACTIONS=true")
    private @Nullable Boolean annotations;

    @Override
    public Integer call() {
        if (!evidence.anyGiven()) {
            throw new ParameterException(
                    spec.commandLine(), "No evidence: give at least one of LOGS, --uses, --classes and --sources");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ConsolidationMap consolidation = map.read();
        TypeOwners owners = new TypeOwners(consolidation);
        StoreFolder folder = new StoreFolder(store);
        Inventory inventory = Inventory.of(evidence.read(consolidation, err), evidence.root());
        List<Comparison> comparisons = new Stores(folder, owners, !map.namesRecipe())
                .require(inventory).stream()
                        .map(frozen -> Ratchet.compare(frozen, inventory, owners))
                        .toList();
        CheckResult result = new CheckResult(comparisons, inventory, readOnly);
        folder.warnings().forEach(err::println);
        if (!readOnly) {
            folder.write(comparisons.stream().map(Comparison::kept).toList());
        }
        CheckText.print(result, out);
        tell(result, out);
        return result.holds() ? 0 : FAILED;
    }

    private void tell(CheckResult result, PrintWriter out) {
        if (annotations == null ? "true".equals(System.getenv(GitHubAnnotations.VARIABLE)) : annotations) {
            GitHubAnnotations.print(result.alerts(), out);
            if (!result.holds() && result.added() == 0) {
                GitHubAnnotations.print(CheckText.stale(result.solved()), out);
            }
        }
        if (junit != null) {
            JUnitFile.write(result.cases(), junit);
        }
        if (sarif != null) {
            SarifFile.write(result.alerts(), "error", sarif);
        }
    }
}
