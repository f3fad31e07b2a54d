package dev.ssotkit.progress.ratchet;

import dev.ssotkit.progress.certificate.Certificate;
import dev.ssotkit.progress.certificate.ClosingEvidence;
import dev.ssotkit.progress.certificate.OldestRun;
import dev.ssotkit.progress.cli.PointInTime;
import dev.ssotkit.progress.left.GivenEvidence;
import dev.ssotkit.progress.left.Inventory;
import dev.ssotkit.progress.left.RepositoryRoot;
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
import picocli.CommandLine.TypeConversionException;

/** Fails on what the stores do not allow, and takes out of them what is solved. */
@Command(
        name = "check",
        description = "Fails on what is new beside what `freeze` has allowed; what is solved is taken out of the"
                + " stores, and fails if it comes back. Evidence that is not given stays as it was frozen.",
        footer = {
            "%nExit code: 0 nothing new (--closed: nothing left), 1 something is, 2 usage or input.",
            "%nExamples:",
            "  java -jar ssot-shim.jar check --map rewrite.yml --classes target/classes --sources . --read-only",
            "  java -jar ssot-shim.jar check logs/ --closed --since 14d --map rewrite.yml --uses u.csv --classes app.jar"
                    + " --sources ."
        },
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Mixin
    private final RatchetOptions options = new RatchetOptions();

    @Option(
            names = "--read-only",
            description = "Writes nothing into the stores, and fails if one still has what is solved: for CI.")
    private boolean readOnly;

    @Option(names = "--all", description = "Shows long lists to their end.")
    private boolean all;

    @Mixin
    private final ToolOptions tools = new ToolOptions();

    @Option(
            names = "--closed",
            description =
                    "Holds only if nothing is left at all, by evidence of every kind, and then writes a certificate;"
                            + " the stores do not matter.")
    private boolean closed;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description =
                    "With --closed: only runs count that began since: a day, an instant, or how long ago, such as 14d.")
    private @Nullable String since;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/ssot",
            description = "With --closed: folder of certificate.json and certificate.md. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // it has a default
    private Path out;

    @Override
    public Integer call() {
        if (!closed) {
            refuseOptionsOfClosed();
        }
        Checked checked = closed ? checkClosed() : checkFrozen();
        tools.tell(checked, spec.commandLine().getOut());
        return checked.holds() ? 0 : FAILED;
    }

    /** What would be passed over is no help to anybody who relies on it. */
    private void refuseOptionsOfClosed() {
        for (String option : List.of("--since", "--out")) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new ParameterException(
                        spec.commandLine(), option + " says something with --closed alone: leave it out, or add that");
            }
        }
    }

    private Checked checkFrozen() {
        options.requireEvidence(spec.commandLine());
        PrintWriter err = spec.commandLine().getErr();
        GivenEvidence given = options.read(err);
        Inventory inventory = Inventory.of(given, options.root());
        TypeOwners owners = new TypeOwners(given.map());
        StoreFolder folder = options.folder();
        List<Comparison> comparisons = options.storesIn(folder, owners).require(inventory).stream()
                .map(frozen -> Ratchet.compare(frozen, inventory, owners))
                .toList();
        CheckResult result = new CheckResult(comparisons, inventory, readOnly);
        folder.warnings().forEach(err::println);
        if (!readOnly) {
            folder.write(comparisons.stream().map(Comparison::kept).toList());
        }
        CheckText.print(result, all, spec.commandLine().getOut());
        return result;
    }

    private Checked checkClosed() {
        OldestRun oldest = oldestRun();
        Certificate certificate = new Certificate(out);
        certificate.revoke();
        GivenEvidence given = options.read(spec.commandLine().getErr());
        RepositoryRoot root = options.root();
        ClosedCheck check = ClosedCheck.of(new ClosingEvidence(given, Inventory.of(given, root), root, oldest));
        check.tell(certificate, spec.commandLine().getOut());
        return check;
    }

    private @Nullable OldestRun oldestRun() {
        try {
            return since == null ? null : OldestRun.of(since, new PointInTime());
        } catch (TypeConversionException e) {
            throw new ParameterException(spec.commandLine(), "--since: " + e.getMessage());
        }
    }
}
