package dev.ssotkit.benchmark.startup;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.PremainJar;
import dev.ssotkit.benchmark.measure.ProcessTurns;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import java.io.IOException;
import java.util.List;

/** The same start with what else is attached to JVMs. */
public final class RivalStartExperiment implements Experiment {
    private static final String OURS = "with the agent";
    private static final String ASPECTJ = "AspectJ";
    private static final String ASPECTJ_NARROW = "AspectJ, own packages";
    private static final String OPEN_TELEMETRY = "OpenTelemetry";
    private static final String JAKARTA = "jakartaee-migration";
    private static final String BYTE_BUDDY = "AgentBuilder";

    @Override
    public String name() {
        return "start-up-rivals";
    }

    @Override
    public List<Row> rows() {
        return List.of(
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
        return 11;
    }

    @Override
    public int mostRounds() {
        return 7;
    }

    @Override
    public Session open(Bench bench) throws IOException {
        ClinicStart clinic = new ClinicStart(bench);
        return new ProcessTurns()
                .add(OURS, clinic.plain(clinic.agent()))
                .add(ASPECTJ, clinic.woven("*"))
                .add(ASPECTJ_NARROW, clinic.woven("com.acme..*"))
                .add(
                        OPEN_TELEMETRY,
                        clinic.plain(
                                "-javaagent:" + bench.build().rival("opentelemetry-javaagent"),
                                "-Dotel.traces.exporter=none",
                                "-Dotel.metrics.exporter=none",
                                "-Dotel.logs.exporter=none"))
                .add(
                        JAKARTA,
                        clinic.plain(PremainJar.of(
                                bench,
                                "com.acme.benchmark.rival.JakartaAgent",
                                bench.build().rival("jakartaee-migration-shaded"))))
                .add(
                        BYTE_BUDDY,
                        clinic.plain(PremainJar.of(bench, "com.acme.benchmark.rival.AdvisingAgent") + "="
                                + LegacyTypes.PACKAGE + ".L"))
                .note(OURS, cost -> "`start-up-rivals`, with the agent: " + clinic.note(cost));
    }
}
