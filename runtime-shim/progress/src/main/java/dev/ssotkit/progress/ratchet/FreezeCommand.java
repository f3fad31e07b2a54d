package dev.ssotkit.progress.ratchet;

import dev.ssotkit.progress.left.GivenEvidence;
import dev.ssotkit.progress.left.Inventory;
import dev.ssotkit.progress.left.Measurement;
import dev.ssotkit.progress.left.TypeOwners;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes into the stores what is left now. Nothing else puts anything into them. */
@Command(
        name = "freeze",
        description = "Allows what is left now, for `check`: creates a store for each canonical type, or extends it."
                + " Evidence that is not given stays as it was frozen.",
        footer = {
            "%nExamples:",
            "  java -jar ssot-shim.jar freeze --map rewrite.yml --classes target/classes --sources .",
            "  java -jar ssot-shim.jar freeze logs/ --map rewrite.yml --uses target/rewrite/datatables"
                    + " --classes target/classes"
        },
        mixinStandardHelpOptions = true)
public final class FreezeCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Mixin
    private final RatchetOptions options = new RatchetOptions();

    @Override
    public void run() {
        options.requireEvidence(spec.commandLine());
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        GivenEvidence given = options.read(err);
        Inventory inventory = Inventory.of(given, options.root());
        TypeOwners owners = new TypeOwners(given.map());
        StoreFolder folder = options.folder();
        Stores stores = options.storesIn(folder, owners);
        List<Comparison> comparisons = new ArrayList<>();
        for (String canonicalType : owners.canonicalTypes()) {
            Store frozen = stores.find(canonicalType).orElseGet(() -> Store.empty(canonicalType));
            comparisons.add(Ratchet.compare(frozen, inventory, owners));
        }
        folder.write(comparisons.stream().map(Comparison::refrozen).toList());
        folder.warnings().forEach(err::println);
        stores.strangers().forEach(err::println);
        comparisons.forEach(comparison -> print(comparison, folder, out));
        inventory.notes().forEach(out::println);
        out.println("Commit the stores; `check` with the same options holds the line.");
    }

    private static void print(Comparison comparison, StoreFolder folder, PrintWriter out) {
        Store refrozen = comparison.refrozen();
        String change = comparison.frozen().measured().isEmpty()
                ? "created"
                : String.format(Locale.ROOT, "%,d more, %,d less", comparison.addedCount(), comparison.solvedCount());
        out.println(folder.fileOf(refrozen.canonicalType()) + ": " + change + "; frozen: "
                + refrozen.measured().keySet().stream()
                        .map(measurement -> measurement.counted(refrozen.size(measurement)))
                        .collect(Collectors.joining(", ")));
        for (Measurement measurement : Measurement.values()) {
            if (!refrozen.measured().containsKey(measurement)) {
                out.println("  " + measurement.plural() + " are not frozen: " + measurement.remedy());
            }
        }
    }
}
