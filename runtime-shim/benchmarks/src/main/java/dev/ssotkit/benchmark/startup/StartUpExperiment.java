package dev.ssotkit.benchmark.startup;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.PremainJar;
import dev.ssotkit.benchmark.measure.ProcessTurns;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import java.io.IOException;
import java.util.List;

/** From nothing to a started application and its end, with 120 legacy types mapped. */
public final class StartUpExperiment implements Experiment {
    private static final String NONE = "without an agent";
    private static final String OURS = "with the agent";
    private static final String LOOKING_AWAY = "looking away";
    private static final String NONE_CONSTRUCTING = "constructing, without";
    private static final String OURS_CONSTRUCTING = "constructing, with";

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
                        "of that: an agent that is shown every class and looks at none",
                        LOOKING_AWAY,
                        "no agent",
                        NONE,
                        Goal.none()),
                Row.times(
                        "the same, each of the 120 constructed once at the start",
                        OURS_CONSTRUCTING,
                        "no agent, the same constructions",
                        NONE_CONSTRUCTING,
                        Goal.none()));
    }

    @Override
    public double weight() {
        return 24;
    }

    @Override
    public int mostRounds() {
        return 11;
    }

    @Override
    public Session open(Bench bench) throws IOException {
        ClinicStart clinic = new ClinicStart(bench);
        return new ProcessTurns()
                .add(NONE, clinic.plain())
                .add(OURS, clinic.plain(clinic.agent()))
                .add(LOOKING_AWAY, clinic.plain(PremainJar.of(bench, "com.acme.benchmark.rival.LookingAwayAgent")))
                .add(NONE_CONSTRUCTING, clinic.constructing())
                .add(OURS_CONSTRUCTING, clinic.constructing(clinic.agent()))
                .note(NONE, cost -> "`start-up`, without an agent: " + clinic.note(cost));
    }
}
