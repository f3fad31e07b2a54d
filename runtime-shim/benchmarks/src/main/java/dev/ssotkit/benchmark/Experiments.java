package dev.ssotkit.benchmark;

import dev.ssotkit.benchmark.command.DiscoverExperiment;
import dev.ssotkit.benchmark.command.ProveExperiment;
import dev.ssotkit.benchmark.command.ReportExperiment;
import dev.ssotkit.benchmark.command.ScanExperiment;
import dev.ssotkit.benchmark.construction.ConstructionExperiment;
import dev.ssotkit.benchmark.construction.FacadeExperiment;
import dev.ssotkit.benchmark.construction.LazyAccessorExperiment;
import dev.ssotkit.benchmark.construction.ThreadsExperiment;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.memory.GateExperiment;
import dev.ssotkit.benchmark.memory.SiteMemoryExperiment;
import dev.ssotkit.benchmark.rewriting.RecipeExperiment;
import dev.ssotkit.benchmark.rewriting.RecipeHeapExperiment;
import dev.ssotkit.benchmark.startup.ClassLoadingExperiment;
import dev.ssotkit.benchmark.startup.FirstFacadeExperiment;
import dev.ssotkit.benchmark.startup.IdleExperiment;
import dev.ssotkit.benchmark.startup.RivalStartExperiment;
import dev.ssotkit.benchmark.startup.StartUpExperiment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that is compared, in the table's order. */
final class Experiments {
    private Experiments() {}

    /** What needs the most time stands last, and has what the others leave over. */
    static List<Experiment> all() {
        return List.of(
                new ConstructionExperiment(),
                new FacadeExperiment(),
                new LazyAccessorExperiment(),
                new ThreadsExperiment(),
                new StartUpExperiment(),
                new RivalStartExperiment(),
                new IdleExperiment(),
                new GateExperiment(),
                new SiteMemoryExperiment(),
                new ClassLoadingExperiment(),
                new FirstFacadeExperiment(),
                new ProveExperiment(),
                new DiscoverExperiment(),
                new ScanExperiment(),
                new ReportExperiment(),
                new RecipeHeapExperiment(),
                new RecipeExperiment());
    }

    /**
     * Those of that name.
     *
     * @param names empty for all
     * @throws IllegalArgumentException if one is unknown
     */
    static List<Experiment> named(List<String> names) {
        Map<String, Experiment> byName = new LinkedHashMap<>();
        all().forEach(experiment -> byName.put(experiment.name(), experiment));
        List<Experiment> named = new ArrayList<>();
        for (String name : names) {
            Experiment experiment = byName.get(name);
            if (experiment == null) {
                throw new IllegalArgumentException(
                        "no row is called " + name + "; there are " + String.join(", ", byName.keySet()));
            }
            named.add(experiment);
        }
        return names.isEmpty() ? all() : named;
    }
}
