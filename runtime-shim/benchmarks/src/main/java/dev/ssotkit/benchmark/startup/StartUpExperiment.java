package dev.ssotkit.benchmark.startup;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.Java;
import dev.ssotkit.benchmark.measure.PremainJar;
import dev.ssotkit.benchmark.measure.ProcessTurns;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** From nothing to a started application and its end, with 120 legacy types mapped, and with what else is attached to JVMs. */
public final class StartUpExperiment implements Experiment {
    private static final String NONE = "without an agent";
    private static final String OURS = "with the agent";
    private static final String NONE_CONSTRUCTING = "constructing, without";
    private static final String OURS_CONSTRUCTING = "constructing, with";
    private static final String ASPECTJ = "AspectJ";
    private static final String ASPECTJ_NARROW = "AspectJ, own packages";
    private static final String OPEN_TELEMETRY = "OpenTelemetry";
    private static final String JAKARTA = "jakartaee-migration";
    private static final String BYTE_BUDDY = "AgentBuilder";

    @Override
    public String name() {
        return "start-up";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.times(
                        "start of a Spring Boot 4 application, 120 legacy types mapped, CPU",
                        OURS,
                        "no agent",
                        NONE,
                        Goal.atMost(1.01)),
                Row.times(
                        "the same, each of the 120 constructed once at the start",
                        OURS_CONSTRUCTING,
                        "no agent, the same constructions",
                        NONE_CONSTRUCTING,
                        Goal.none()),
                slower("AspectJ LTW, an aspect around the constructions of the 120 in every class", ASPECTJ),
                slower("AspectJ LTW, the same aspect in the application's own packages alone", ASPECTJ_NARROW),
                slower("OpenTelemetry's agent, exporting nothing", OPEN_TELEMETRY),
                slower("Tomcat's jakartaee-migration as an agent", JAKARTA),
                slower("Byte Buddy's `AgentBuilder`, advice on the constructors of the 120", BYTE_BUDDY));
    }

    private static Row slower(String rival, String contender) {
        return Row.times("the same start: " + rival, contender, "our agent", OURS, Goal.atLeast(1));
    }

    @Override
    public double weight() {
        return 10;
    }

    @Override
    public int mostRounds() {
        return 11;
    }

    @Override
    public Session open(Bench bench) throws IOException {
        LegacyTypes legacy = new LegacyTypes(bench);
        Path types = legacy.types();
        Path uses = legacy.uses(types);
        Path aspect = legacy.aspect();
        String agent = bench.agent(legacy.map());
        return new ProcessTurns()
                .add(NONE, start(bench, List.of(types)))
                .add(OURS, start(bench, List.of(types), agent))
                .add(NONE_CONSTRUCTING, start(bench, List.of(types, uses)))
                .add(OURS_CONSTRUCTING, start(bench, List.of(types, uses), agent))
                .add(ASPECTJ, woven(bench, List.of(types, aspect), legacy.weaving("*")))
                .add(ASPECTJ_NARROW, woven(bench, List.of(types, aspect), legacy.weaving("com.acme..*")))
                .add(
                        OPEN_TELEMETRY,
                        start(
                                bench,
                                List.of(types),
                                "-javaagent:" + bench.build().rival("opentelemetry-javaagent"),
                                "-Dotel.traces.exporter=none",
                                "-Dotel.metrics.exporter=none",
                                "-Dotel.logs.exporter=none"))
                .add(
                        JAKARTA,
                        start(
                                bench,
                                List.of(types),
                                PremainJar.of(
                                        bench,
                                        "com.acme.benchmark.rival.JakartaAgent",
                                        bench.build().rival("jakartaee-migration-shaded"))))
                .add(
                        BYTE_BUDDY,
                        start(
                                bench,
                                List.of(types),
                                PremainJar.of(bench, "com.acme.benchmark.rival.AdvisingAgent") + "="
                                        + LegacyTypes.PACKAGE + ".L"))
                .note(
                        NONE,
                        cost ->
                                "`start-up`: the application stands in for spring-petclinic, which no registry has: the same"
                                        + " starters (web, data-jpa with H2, thymeleaf, cache, validation, actuator), "
                                        + (int) cost.number("classes") + " classes without an agent");
    }

    private static List<String> woven(Bench bench, List<Path> more, Path weaving) {
        return start(
                bench,
                more,
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-javaagent:" + bench.build().rival("aspectjweaver"),
                "-Dorg.aspectj.weaver.loadtime.configuration=file:" + weaving);
    }

    private static List<String> start(Bench bench, List<Path> more, String... options) {
        StringBuilder classPath = new StringBuilder(bench.build().clinic());
        more.forEach(each -> classPath.append(File.pathSeparator).append(each));
        return Java.of(bench.jdk(), options).run(classPath.toString(), "com.acme.clinic.ClinicApplication");
    }
}
