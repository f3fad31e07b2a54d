package dev.ssotkit.benchmark.startup;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Cost;
import dev.ssotkit.benchmark.measure.Java;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that start the clinic, a Spring Boot 4 application, beside its 120 legacy types, and end with it. */
final class ClinicStart {
    /** More than half of such a start are the JIT compiler's. */
    private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

    private final Bench bench;
    private final LegacyTypes legacy;
    private final Path types;

    ClinicStart(Bench bench) throws IOException {
        this.bench = bench;
        this.legacy = new LegacyTypes(bench);
        this.types = legacy.types();
    }

    /** The option that attaches our agent, with all 120 mapped. */
    String agent() throws IOException {
        return bench.agent(legacy.map());
    }

    /** No type is constructed. */
    List<String> plain(String... options) {
        return with(List.of(types), options);
    }

    /** Each is constructed once, in a component. */
    List<String> constructing(String... options) throws IOException {
        return with(List.of(types, legacy.uses(types)), options);
    }

    /** With AspectJ's weaver, which looks at the classes of that pattern. */
    List<String> woven(String pattern) throws IOException {
        return with(
                List.of(types, legacy.aspect()),
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-javaagent:" + bench.build().rival("aspectjweaver"),
                "-Dorg.aspectj.weaver.loadtime.configuration=file:" + legacy.weaving(pattern));
    }

    /** What a reader must know of it, after a start of it. */
    String note(Cost cost) {
        return "the application stands in for spring-petclinic, which no registry has: the same starters (web, data-jpa with H2,"
                + " thymeleaf, cache, validation, actuator), " + (int) cost.number("classes") + " classes"
                + (bench.isQuick() ? "; it runs with " + ONE_COMPILER + ", to be quick" : "");
    }

    private List<String> with(List<Path> more, String... options) {
        StringBuilder classPath = new StringBuilder(bench.build().clinic());
        more.forEach(each -> classPath.append(File.pathSeparator).append(each));
        List<String> all = new ArrayList<>(List.of(options));
        if (bench.isQuick()) {
            all.add(ONE_COMPILER);
        }
        return Java.of(bench.jdk(), all.toArray(new String[0]))
                .run(classPath.toString(), "com.acme.clinic.ClinicApplication");
    }
}
