package dev.ssotkit.twins.trial;

import dev.ssotkit.fixtures.ClassFiles;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.twins.compile.TwinCompiler;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts programs to the test. Not thread-safe. */
public final class TwinTrial {

    private static final int ROWS_SHOWN = 5;

    private final TwinCompiler compiler = new TwinCompiler();

    /** Moves a program and judges what comes of it. */
    public TwinVerdict of(TwinProgram program) throws IOException {
        Path folder = Files.createTempDirectory("twins");
        try {
            return verdict(program, new TwinMove(program, compiler, folder));
        } catch (RuntimeException | StackOverflowError e) {
            return TwinVerdict.fault("throws " + e.getClass().getSimpleName(), List.of(stack(e)));
        } finally {
            ClassFiles.delete(folder);
        }
    }

    private TwinVerdict verdict(TwinProgram program, TwinMove move) throws IOException {
        Optional<TwinVerdict> unviable = move.unviable();
        if (unviable.isPresent()) {
            return unviable.get();
        }
        RecipeOutcome outcome = move.run(program.recipe());
        if (!outcome.errors().isEmpty()) {
            Throwable error = outcome.errors().get(0);
            return TwinVerdict.fault("the recipe throws " + error.getClass().getSimpleName(), List.of(stack(error)));
        }
        if (outcome.files().isEmpty()) {
            return outcome.blocking().isEmpty() ? ifSilent(move, outcome) : ifLeft(program, outcome.blocking());
        }
        return outcome.blocking().isEmpty()
                ? move.judge(outcome)
                : TwinVerdict.fault("moved, and blocked as well", texts(outcome.blocking()));
    }

    private static TwinVerdict ifSilent(TwinMove move, RecipeOutcome outcome) throws IOException {
        return move.isNamedAndUsed()
                ? TwinVerdict.fault("left without a word", texts(outcome.rows()))
                : new TwinVerdict(TwinVerdict.Outcome.LEFT_ANYWAY, "no use by name", List.of());
    }

    private TwinVerdict ifLeft(TwinProgram program, List<LegacyUses.Row> blocking) throws IOException {
        String reason = ReasonShape.of(blocking.get(0).reason());
        if (program.mutations().isEmpty() || isExplained(program, blocking)) {
            return new TwinVerdict(TwinVerdict.Outcome.LEFT, reason, texts(blocking));
        }
        // What holds it back may lie in the original and its users.
        TwinVerdict unmutated = of(program.mutated(List.of()));
        return unmutated.outcome() == TwinVerdict.Outcome.LEFT
                ? new TwinVerdict(TwinVerdict.Outcome.LEFT_ANYWAY, unmutated.kind(), unmutated.evidence())
                : TwinVerdict.fault("left for a reason that names nothing mutated: " + reason, texts(blocking));
    }

    private static boolean isExplained(TwinProgram program, List<LegacyUses.Row> blocking) {
        Explanation explanation = program.explanation();
        return blocking.stream().anyMatch(row -> explanation.isIn(row.reason() + " " + row.remedy()));
    }

    /**
     * Whether a program that was left would have moved, compiled and been proven, had nothing held it back for the reasons
     * that did; then they were stronger than needed.
     *
     * @return empty where an accessor makes it a matter of judgement
     */
    public Optional<Strength> strengthOf(TwinProgram program) throws IOException {
        if (!program.accessor().equals(TwinProgram.NEW)) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("twins");
        try {
            return Strength.of(program, new TwinMove(program, compiler, folder));
        } finally {
            ClassFiles.delete(folder);
        }
    }

    private static String stack(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private static List<String> texts(List<LegacyUses.Row> rows) {
        List<String> texts = new ArrayList<>();
        for (LegacyUses.Row row : rows.subList(0, Math.min(rows.size(), ROWS_SHOWN))) {
            texts.add("%s:%d %s %s: %s [%s]"
                    .formatted(row.file(), row.line(), row.kind(), row.status(), row.reason(), row.remedy()));
        }
        return texts;
    }
}
