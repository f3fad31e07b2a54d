package dev.ssotkit.progress.logline;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.progress.logfile.LogInput;
import dev.ssotkit.progress.logfile.NamedLogs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What came of reading all that was named.
 *
 * @param lines how many there were, blank ones left out
 * @param torn lines and files that do not end, as when a JVM died in mid-line
 * @param foreign lines that are no record of the log, or of an event that this version does not know
 * @param unusable what was named and is no log, a line each
 * @param problems what was skipped, each with file and line
 */
public record ReadLogs(long lines, long torn, long foreign, List<String> unusable, List<String> problems) {
    private static final String GIVE = "; give the file that the agent's option log names";

    /**
     * Reads as many files at once as there are processors.
     *
     * @param intakes makes one for each thread, in that thread
     * @param progress is told a line now and then while a big file is read, by several threads
     * @throws InputException if a word names nothing, a file cannot be read, or there is no record at all
     * @throws IOException if an intake cannot keep what it takes
     */
    public static ReadLogs of(NamedLogs named, Supplier<? extends LineIntake> intakes, Consumer<String> progress)
            throws IOException {
        ReadLogs read = asFarAsPossible(named, intakes, progress);
        if (!read.unusable.isEmpty()) {
            throw new InputException(read.unusable);
        }
        return read;
    }

    /** The same, of which what is {@link #unusable} is told and left out. */
    public static ReadLogs asFarAsPossible(
            NamedLogs named, Supplier<? extends LineIntake> intakes, Consumer<String> progress) throws IOException {
        return of(named, new ParallelReading(intakes, progress).readAll(named.inputs()));
    }

    /** What becomes of a file that was read. */
    @FunctionalInterface
    public interface AfterFile<T, X extends Exception> {
        void accept(T intake) throws X;
    }

    /**
     * Reads one file after the other, so that no more than one is in memory. What is {@link #unusable} is told and left out.
     *
     * @param intakes makes one for each file
     * @param afterFile takes what came of one before the next is read
     * @throws X where that ends the reading
     */
    public static <T extends LineIntake, X extends Exception> ReadLogs oneByOne(
            NamedLogs named, Supplier<T> intakes, AfterFile<? super T, X> afterFile) throws IOException, X {
        List<FileReading> files = new ArrayList<>();
        for (LogInput input : named.inputs()) {
            T intake = intakes.get();
            files.add(FileReading.of(input, intake, line -> {}));
            afterFile.accept(intake);
        }
        return of(named, files);
    }

    private static ReadLogs of(NamedLogs named, List<FileReading> files) {
        boolean anyRecord = files.stream().anyMatch(FileReading::anyRecord);
        List<String> problems = new ArrayList<>(named.problems());
        List<String> unusable = new ArrayList<>(named.missing());
        for (FileReading file : files) {
            judge(file, anyRecord, unusable, problems);
        }
        files.forEach(file -> problems.addAll(file.broken()));
        return new ReadLogs(
                files.stream().mapToLong(FileReading::lines).sum(),
                files.stream().mapToLong(FileReading::torn).sum(),
                files.stream().mapToLong(FileReading::foreign).sum(),
                List.copyOf(unusable),
                List.copyOf(problems));
    }

    /** A file that was only found may be no log, or one that a JVM had no time to fill; but then another has to be one. */
    private static void judge(FileReading file, boolean anyRecord, List<String> unusable, List<String> problems) {
        LogInput input = file.input();
        boolean mustBeLog = (input.asked() && !file.breaksOff()) || !anyRecord;
        if (!file.unusable().isEmpty()) {
            (mustBeLog ? unusable : problems).add(file.unusable());
        } else if (!file.anyRecord()) {
            String why = input.name() + ": no record of the redirect log in it";
            (mustBeLog ? unusable : problems).add(why + (mustBeLog ? GIVE : "; skipped"));
        }
    }
}
