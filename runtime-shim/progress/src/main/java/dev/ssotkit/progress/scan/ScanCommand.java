package dev.ssotkit.progress.scan;

import dev.ssotkit.evidence.classes.Reference;
import dev.ssotkit.evidence.classes.ReferenceScan;
import dev.ssotkit.progress.cli.ClassesOption;
import dev.ssotkit.progress.cli.MapOption;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A line for each reference, under the type that it names. */
@Command(
        name = "scan",
        description = "Lists the byte code that still names a legacy type, of whatever language; archives in"
                + " archives included. A type's references to itself are not counted.",
        footer = {
            "%nExamples:",
            "  java -jar ssot-shim.jar scan --map rewrite.yml --classes target/classes",
            "  java -jar ssot-shim.jar scan --map rewrite.yml --classes app.war lib/"
        },
        mixinStandardHelpOptions = true)
public final class ScanCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Mixin
    private final MapOption map = new MapOption();

    @Mixin
    private final ClassesOption classes = new ClassesOption();

    @Override
    public void run() {
        ReferenceScan scan = ReferenceScan.of(map.read(), classes.roots());
        PrintWriter out = spec.commandLine().getOut();
        String type = "";
        for (Reference reference : scan.references()) {
            if (!reference.legacyType().equals(type)) {
                type = reference.legacyType();
                out.println(type);
            }
            out.println(line(reference));
        }
        out.println(scan.references().size() + " references in " + scan.classCount() + " classes");
        scan.problems().forEach(spec.commandLine().getErr()::println);
    }

    private static String line(Reference reference) {
        return String.format(
                Locale.ROOT, "  %-16s  %s  %s", reference.kind().text(), reference.place(), reference.container());
    }
}
