package dev.ssotkit.twins.hunt;

import dev.ssotkit.twins.library.TwinLibrary;
import dev.ssotkit.twins.shrink.TwinShrinker;
import dev.ssotkit.twins.trial.TwinProgram;
import dev.ssotkit.twins.trial.TwinSubject;
import dev.ssotkit.twins.trial.TwinSubjects;
import dev.ssotkit.twins.trial.TwinTrial;
import dev.ssotkit.twins.trial.TwinVerdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Looks for faults, library by library in turn, as long as it may. */
public final class TwinHunt {

    private final TwinTrial trial = new TwinTrial();
    private final TwinShrinker shrinker = new TwinShrinker(trial);
    private final TwinReport report;
    private final Random random;
    private final int programsPerSubject;
    private final Instant end;

    /**
     * A hunt.
     *
     * @param seed decides which subjects and programs are drawn
     */
    public TwinHunt(long seed, int programsPerSubject, Duration atMost, TwinReport report) {
        this.random = new Random(seed);
        this.programsPerSubject = programsPerSubject;
        this.end = Instant.now().plus(atMost);
        this.report = report;
    }

    /** Draws subjects from the libraries until time is up. */
    public void over(List<TwinLibrary> libraries) throws IOException {
        List<TwinSubjects> all = new ArrayList<>();
        List<List<String>> paths = new ArrayList<>();
        for (TwinLibrary library : libraries) {
            TwinSubjects subjects = new TwinSubjects(library);
            all.add(subjects);
            paths.add(subjects.paths());
        }
        while (Instant.now().isBefore(end)) {
            for (int i = 0; i < all.size(); i++) {
                if (!paths.get(i).isEmpty()) {
                    String path = paths.get(i).get(random.nextInt(paths.get(i).size()));
                    long seed = random.nextLong();
                    subject(all.get(i), path, seed);
                }
            }
        }
    }

    private void subject(TwinSubjects subjects, String path, long seed) throws IOException {
        if (Instant.now().isAfter(end)) {
            return;
        }
        Optional<TwinSubject> parsed = subjects.subject(path);
        if (parsed.isEmpty()) {
            return;
        }
        try (TwinSubject subject = parsed.get()) {
            ProgramSource programs = new ProgramSource(subject);
            Random seeds = new Random(seed);
            for (int i = 0; i < programsPerSubject && Instant.now().isBefore(end); i++) {
                long each = seeds.nextLong();
                Optional<TwinProgram> program = programs.program(each);
                if (program.isPresent()) {
                    TwinVerdict verdict = judge(program.get(), each);
                    if (verdict.outcome() == TwinVerdict.Outcome.LEFT_ANYWAY) {
                        programs.close(program.get());
                    }
                }
            }
        }
    }

    private TwinVerdict judge(TwinProgram program, long seed) throws IOException {
        TwinVerdict verdict = trial.of(program);
        if (report.isNew(program, verdict)) {
            TwinProgram small = shrinker.smallest(program, verdict);
            report.fault(program, small, verdict, trial.of(small), seed);
        }
        report.count(program, verdict);
        return verdict;
    }

    /** Puts one program to the test again. */
    public void again(TwinLibrary library, String path, long seed) throws IOException {
        try (TwinSubject subject = new TwinSubjects(library).subject(path).orElseThrow()) {
            judge(new ProgramSource(subject).program(seed).orElseThrow(), seed);
        }
    }

    /** The folder that libraries are unpacked to. */
    public static Path unpacked() {
        return Path.of(System.getProperty("twins.libraries", "target/libraries"));
    }
}
