package dev.ssotkit.twins.hunt;

import dev.ssotkit.twins.library.TwinLibrary;
import dev.ssotkit.twins.shrink.TwinShrinker;
import dev.ssotkit.twins.trial.JudgedProgram;
import dev.ssotkit.twins.trial.TwinProgram;
import dev.ssotkit.twins.trial.TwinSubject;
import dev.ssotkit.twins.trial.TwinSubjects;
import dev.ssotkit.twins.trial.TwinTrial;
import dev.ssotkit.twins.trial.TwinVerdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Looks for faults, library by library in turn, some types of it at a time. Not thread-safe. */
public final class TwinHunt {

    private final TwinTrial trial = new TwinTrial();
    private final TwinShrinker shrinker = new TwinShrinker(trial);
    private final TwinReport report;
    private final Random random;
    private final int programsPerSubject;
    private final int typesPerSubject;
    private boolean looksAtStrength;

    /**
     * A hunt.
     *
     * @param seed decides which types and programs are drawn
     * @param programsPerSubject how many programs are drawn of some types, which are parsed and compiled once for them
     * @param typesPerSubject how many types are moved in one run at most
     */
    public TwinHunt(long seed, int programsPerSubject, int typesPerSubject, TwinReport report) {
        this.random = new Random(seed);
        this.programsPerSubject = programsPerSubject;
        this.typesPerSubject = typesPerSubject;
        this.report = report;
    }

    /** Looks as well whether what is left had to be. */
    public TwinHunt lookingAtStrength() {
        looksAtStrength = true;
        return this;
    }

    /** Draws programs until the end is reached. */
    public void over(List<TwinLibrary> libraries, HuntEnd end) throws IOException {
        List<TwinSubjects> all = new ArrayList<>();
        for (TwinLibrary library : libraries) {
            all.add(new TwinSubjects(library));
        }
        for (int round = 0; !end.isReached(round); round++) {
            for (TwinSubjects subjects : all) {
                String path =
                        subjects.paths().get(random.nextInt(subjects.paths().size()));
                long seed = random.nextLong();
                Optional<TwinSubject> subject = end.isReached(round)
                        ? Optional.empty()
                        : subjects.subject(subjects.withNeighbours(path, typesPerSubject));
                if (subject.isPresent()) {
                    judge(subject.get(), seed, end, round);
                }
            }
        }
    }

    private void judge(TwinSubject drawn, long seed, HuntEnd end, int round) throws IOException {
        try (TwinSubject subject = drawn) {
            ProgramSource programs = new ProgramSource(subject);
            Random seeds = new Random(seed);
            for (int i = 0; i < programsPerSubject && !end.isReached(round); i++) {
                long each = seeds.nextLong();
                Optional<TwinProgram> program = programs.program(each);
                if (program.isPresent()) {
                    judge(programs, program.get(), each);
                }
            }
        }
    }

    private void judge(ProgramSource programs, TwinProgram all, long seed) throws IOException {
        report.run();
        for (JudgedProgram each : trial.ofAll(all)) {
            judge(each.program(), each.verdict(), seed);
            if (each.verdict().outcome() == TwinVerdict.Outcome.LEFT_ANYWAY) {
                programs.close(each.program());
            }
        }
    }

    private void judge(TwinProgram program, TwinVerdict verdict, long seed) throws IOException {
        if (report.isOfNewKind(program, verdict)) {
            TwinProgram small = shrinker.smallest(program, verdict);
            // A type that is alone has a seed of its own.
            long again = small.twins().size() == 1 ? small.twins().get(0).seed() : seed;
            report.fault(program, verdict, small, trial.of(small), again);
        }
        report.count(program, verdict);
        if (looksAtStrength && isLeft(verdict)) {
            trial.strengthOf(program).ifPresent(strength -> report.strength(program, strength));
        }
    }

    private static boolean isLeft(TwinVerdict verdict) {
        return verdict.outcome() == TwinVerdict.Outcome.LEFT || verdict.outcome() == TwinVerdict.Outcome.LEFT_ANYWAY;
    }

    /**
     * Puts the program of one seed to the test again.
     *
     * @return false if other types share the file of one of these
     */
    public boolean again(TwinLibrary library, List<String> paths, long seed) throws IOException {
        Optional<TwinSubject> drawn = new TwinSubjects(library).subject(paths);
        if (drawn.isEmpty()) {
            return false;
        }
        try (TwinSubject subject = drawn.get()) {
            ProgramSource programs = new ProgramSource(subject);
            judge(programs, programs.program(seed).orElseThrow(), seed);
        }
        return true;
    }
}
