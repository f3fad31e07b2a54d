package dev.ssotkit.benchmark.command;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.ManyClassFiles;
import dev.ssotkit.benchmark.measure.ProcessTurns;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * {@code scan} and {@code plan} over class files of which none names a legacy type, beside reading and inflating them, an
 * index of them by Jandex, and the JDK's own search for deprecated API in them.
 */
public final class ScanExperiment implements Experiment {
    private static final String TYPES = """
            package app;
            public class Canonical {
              private static final Canonical ONE = new Canonical();
              public static Canonical getInstance() { return ONE; }
            }
            class Legacy {}
            """;

    /** One class in so many is left to jdeprscan, which takes minutes over all of them. */
    private static final int OF_JDEPRSCAN = 5;

    private static final String SCAN = "scan";
    private static final String PLAN = "plan";
    private static final String READ = "read and inflate";
    private static final String JANDEX = "Jandex";
    private static final String JDEPRSCAN = "jdeprscan";

    @Override
    public String name() {
        return "scan";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.times(
                        "`scan` of class files that name no legacy type, CPU",
                        SCAN,
                        "reading them",
                        READ,
                        Goal.atMost(1.5)),
                Row.times("the same", SCAN, "an index by Jandex", JANDEX, Goal.atMost(1)),
                Row.times("the same", SCAN, "jdeprscan over a fifth of them", JDEPRSCAN, Goal.atMost(1)),
                Row.times("`plan` over them, CPU", PLAN, "an index by Jandex", JANDEX, Goal.none()));
    }

    @Override
    public double weight() {
        return 7;
    }

    @Override
    public boolean isOfBuild() {
        return true;
    }

    @Override
    public int mostRounds() {
        return 9;
    }

    @Override
    public Session open(Bench bench) throws IOException {
        Path jar = bench.folder().resolve("many.jar");
        Path fewer = bench.folder().resolve("fewer.jar");
        int classes = ManyClassFiles.pack(jar, bench.build().libraries(), bench.size(2_000, 35_000));
        ManyClassFiles.pack(fewer, bench.build().libraries(), classes / OF_JDEPRSCAN);
        String types = compileTypes(bench.folder()).toString();
        CommandLine line = new CommandLine(bench);
        return new ProcessTurns()
                .add(READ, line.program("ReadingOf", jar.toString()))
                .add(SCAN, line.mapped("scan", "--classes", types, jar.toString()))
                .add(PLAN, line.mapped("plan", "--classes", types, jar.toString()))
                .add(JANDEX, line.program("JandexOf", jar.toString()))
                .add(JDEPRSCAN, List.of(bench.jdk().program("jdeprscan"), fewer.toString()))
                .note("`scan`: " + classes + " class files of libraries in one jar");
    }

    private static Path compileTypes(Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Canonical.java"), TYPES);
        Path target = folder.resolve("types");
        String[] command = {"-proc:none", "--release", "17", "-d", target.toString(), source.toString()};
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, command) != 0) {
            throw new IOException("the types of the map do not compile");
        }
        return target;
    }
}
