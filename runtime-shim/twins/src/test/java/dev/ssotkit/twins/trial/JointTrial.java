package dev.ssotkit.twins.trial;

import dev.ssotkit.fixtures.ClassFiles;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.twins.compile.TwinCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves several types in one run, and says of each what that run tells; of what it does not tell for certain nothing. */
final class JointTrial {

    private final TwinProgram program;
    private final Map<Twin, TwinVerdict> verdicts = new LinkedHashMap<>();
    private Optional<TwinVerdict> fault = Optional.empty();

    private JointTrial(TwinProgram program) {
        this.program = program;
    }

    static JointTrial of(TwinProgram program, TwinCompiler compiler) throws IOException {
        JointTrial trial = new JointTrial(program);
        Path folder = Files.createTempDirectory("twins");
        try {
            trial.run(compiler, folder);
        } catch (RuntimeException | StackOverflowError e) {
            trial.fault = Optional.of(TwinVerdict.thrown("throws ", e));
        } finally {
            ClassFiles.delete(folder);
        }
        return trial;
    }

    /** What is certain of single types: not viable, proven with all others, or left with a reason. */
    Map<Twin, TwinVerdict> verdicts() {
        return verdicts;
    }

    /** What is wrong with the run as a whole. */
    Optional<TwinVerdict> fault() {
        return fault;
    }

    private void run(TwinCompiler compiler, Path folder) throws IOException {
        for (Twin twin : program.twins()) {
            new TwinMove(program, compiler, folder).unviable(twin).ifPresent(verdict -> verdicts.put(twin, verdict));
        }
        List<Twin> viable = program.twins().stream()
                .filter(twin -> !verdicts.containsKey(twin))
                .toList();
        TwinProgram moving = program.of(viable);
        TwinMove move = new TwinMove(moving, compiler, folder);
        if (move.areAtOdds()) {
            return; // No program that anybody could move: each is judged alone.
        }
        RecipeOutcome outcome = viable.isEmpty() ? RecipeOutcome.NONE : move.run(moving.recipe());
        if (!outcome.errors().isEmpty()) {
            fault = Optional.of(
                    TwinVerdict.thrown("the recipe throws ", outcome.errors().get(0)));
            return;
        }
        List<Twin> moved = viable.stream()
                .filter(twin -> outcome.of(twin).stream().anyMatch(JointTrial::isRewritten))
                .toList();
        for (Twin twin : viable) {
            List<LegacyUses.Row> blocking = outcome.blocking(twin);
            if (!blocking.isEmpty() && moved.contains(twin)) {
                fault = Optional.of(TwinVerdict.fault("moved, and blocked as well", TwinVerdict.texts(blocking)));
                return;
            }
            if (blocking.stream().anyMatch(row -> twin.explanation().isIn(row.reason() + " " + row.remedy()))) {
                verdicts.put(twin, TwinVerdict.left(blocking));
            }
        }
        if (!outcome.files().isEmpty()) {
            TwinVerdict judged = move.judge(outcome, moved);
            if (judged.isFault()) {
                fault = Optional.of(judged);
            } else {
                moved.forEach(twin -> verdicts.put(twin, judged));
            }
        }
    }

    private static boolean isRewritten(LegacyUses.Row row) {
        return row.status().equals("REWRITTEN");
    }
}
