package dev.ssotkit.progress.reproduce;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.evidence.classes.ClassShapes;
import dev.ssotkit.evidence.construction.WaysOfConstruction;
import dev.ssotkit.map.Entry;
import dev.ssotkit.progress.cli.ClassesOption;
import dev.ssotkit.progress.cli.MapOption;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A test for each entry: what the case is about, failing, before anything moves. */
@Command(
        name = "reproduce",
        description = "Writes a JUnit 5 test that fails while constructions yield more than one instance.",
        footer = {
            "%nThe test stands in canonical's package. It compares what each constructor and factory without parameters yields",
            "with what the accessor returns, and asks that canonical has no public constructor; what takes arguments, or cannot be",
            "called from there, is named here. The recipe moves it with everything else; once that constructor is hidden it passes.",
            "%nExamples:",
            "  java -jar ssot-shim.jar reproduce --map rewrite.yml --classes target/classes --out src/test/java"
        },
        mixinStandardHelpOptions = true)
public final class ReproduceCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Mixin
    private final MapOption map = new MapOption();

    @Mixin
    private final ClassesOption classes = new ClassesOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "The folder of test sources, for example src/test/java. Nothing there is replaced. Default: the"
                            + " sources are printed.")
    private @Nullable Path folder;

    @Override
    public void run() {
        ClassShapes shapes = ClassShapes.in(classes.roots());
        List<InstanceTestSource> tests = new ArrayList<>();
        PrintWriter err = spec.commandLine().getErr();
        for (Entry entry : map.read().entries()) {
            String obstacle = InstanceTestSource.obstacle(entry, shapes);
            if (obstacle.isEmpty()) {
                tests.add(InstanceTestSource.of(entry, WaysOfConstruction.of(entry, shapes), shapes));
            } else {
                err.println(entry + ": no test: " + obstacle);
            }
        }
        shapes.problems().forEach(err::println);
        if (tests.isEmpty()) {
            throw new InputException("nothing to reproduce: no entry of the map has one instance to compare with");
        }
        tests.forEach(this::write);
    }

    private void write(InstanceTestSource test) {
        PrintWriter out = spec.commandLine().getOut();
        if (folder == null) {
            out.print(test.source());
            sayWhatIsNotCompared(test, spec.commandLine().getErr());
            return;
        }
        Path file = folder.resolve(test.path());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, test.source(), StandardOpenOption.CREATE_NEW);
            out.println(file + ": " + test.testCount() + (test.testCount() == 1 ? " test" : " tests"));
            sayWhatIsNotCompared(test, out);
        } catch (FileAlreadyExistsException e) {
            throw new InputException(file + ": is there already; remove it, or name another folder with --out");
        } catch (IOException e) {
            throw new InputException(file + ": cannot be written: " + e);
        }
    }

    private static void sayWhatIsNotCompared(InstanceTestSource test, PrintWriter to) {
        test.notCompared().forEach(way -> to.println("  not compared: " + way));
    }
}
