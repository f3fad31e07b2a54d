package dev.ssotkit.twins.trial;

import dev.ssotkit.fixtures.ClassFiles;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.twins.compile.TwinCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts programs to the test. Not thread-safe. */
public final class TwinTrial {

    private final TwinCompiler compiler = new TwinCompiler();

    /** Moves the types of a program in one run; what that leaves open is judged again, each type alone. */
    public List<JudgedProgram> ofAll(TwinProgram program) throws IOException {
        if (program.twins().size() == 1) {
            return List.of(new JudgedProgram(program, of(program)));
        }
        List<JudgedProgram> judged = new ArrayList<>();
        JointTrial joint = JointTrial.of(program, compiler);
        boolean isExplained = false;
        for (Twin twin : program.twins()) {
            TwinProgram alone = program.alone(twin);
            TwinVerdict verdict = joint.verdicts().get(twin);
            judged.add(new JudgedProgram(alone, verdict == null ? of(alone) : verdict));
            isExplained |= judged.get(judged.size() - 1).verdict().isFault();
        }
        if (joint.fault().isPresent() && !isExplained) {
            judged.add(new JudgedProgram(program, joint.fault().get()));
        }
        return judged;
    }

    /** Moves a program and judges what comes of it; of several types only whether all is well. */
    public TwinVerdict of(TwinProgram program) throws IOException {
        if (program.twins().size() != 1) {
            return JointTrial.of(program, compiler)
                    .fault()
                    .orElse(new TwinVerdict(TwinVerdict.Outcome.LEFT, "", List.of()));
        }
        Path folder = Files.createTempDirectory("twins");
        try {
            return verdict(program, program.twins().get(0), new TwinMove(program, compiler, folder));
        } catch (RuntimeException | StackOverflowError e) {
            return TwinVerdict.thrown("throws ", e);
        } finally {
            ClassFiles.delete(folder);
        }
    }

    private TwinVerdict verdict(TwinProgram program, Twin twin, TwinMove move) throws IOException {
        Optional<TwinVerdict> unviable = move.unviable(twin);
        if (unviable.isPresent()) {
            return unviable.get();
        }
        RecipeOutcome outcome = move.run(program.recipe());
        if (!outcome.errors().isEmpty()) {
            return TwinVerdict.thrown("the recipe throws ", outcome.errors().get(0));
        }
        if (outcome.files().isEmpty()) {
            return outcome.blocking().isEmpty()
                    ? ifSilent(twin, move, outcome)
                    : ifLeft(program, twin, outcome.blocking());
        }
        return outcome.blocking().isEmpty()
                ? move.judge(outcome, List.of(twin))
                : TwinVerdict.fault("moved, and blocked as well", TwinVerdict.texts(outcome.blocking()));
    }

    private static TwinVerdict ifSilent(Twin twin, TwinMove move, RecipeOutcome outcome) throws IOException {
        return move.isNamedAndUsed(twin)
                ? TwinVerdict.fault("left without a word", TwinVerdict.texts(outcome.rows()))
                : new TwinVerdict(TwinVerdict.Outcome.LEFT_ANYWAY, "no use by name", List.of());
    }

    private TwinVerdict ifLeft(TwinProgram program, Twin twin, List<LegacyUses.Row> blocking) throws IOException {
        Explanation explanation = twin.explanation();
        boolean isExplained = blocking.stream().anyMatch(row -> explanation.isIn(row.reason() + " " + row.remedy()));
        TwinVerdict left = TwinVerdict.left(blocking);
        if (!program.isMutated() || isExplained) {
            return left;
        }
        // What holds it back may lie in the original and its users.
        TwinVerdict unmutated = of(program.unmutated());
        return unmutated.outcome() == TwinVerdict.Outcome.LEFT
                ? new TwinVerdict(TwinVerdict.Outcome.LEFT_ANYWAY, unmutated.kind(), unmutated.evidence())
                : TwinVerdict.fault("left for a reason that names nothing mutated: " + left.kind(), left.evidence());
    }

    /**
     * Whether a program of one type that was left would have moved, compiled and been proven, had nothing held it back for
     * the reasons that did; then they were stronger than needed.
     *
     * @return empty where an accessor makes it a matter of judgement
     */
    public Optional<Strength> strengthOf(TwinProgram program) throws IOException {
        if (!program.twins().get(0).accessor().equals(Twin.NEW)) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("twins");
        try {
            return Strength.of(program, new TwinMove(program, compiler, folder));
        } finally {
            ClassFiles.delete(folder);
        }
    }
}
