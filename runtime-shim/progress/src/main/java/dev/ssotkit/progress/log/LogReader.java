package dev.ssotkit.progress.log;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.progress.logfile.NamedLogs;
import dev.ssotkit.progress.logline.LineIntake;
import dev.ssotkit.progress.logline.ReadLogs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads redirect logs. What is kept is bounded by the number of sites and tests, and a few words for each run, whatever
 * the number of lines; counts of more runs than fit in memory wait in temporary files.
 */
public final class LogReader {
    private LogReader() {}

    /** Reads files and folders. */
    public static RedirectLog read(List<Path> logs, Consumer<String> progress) {
        return read(logs.stream().map(Path::toString).toList(), null, progress);
    }

    /**
     * Reads all that the words of a command line name, as {@link NamedLogs} understands them.
     *
     * @param since runs that started before are left out; null for none. Of one whose start is lost nobody knows: it counts
     * @param progress is told a line now and then while a big file is read, by several threads
     * @throws InputException if a word names nothing, a file cannot be read, or there is no record at all
     */
    public static RedirectLog read(List<String> words, @Nullable Instant since, Consumer<String> progress) {
        return read(NamedLogs.of(words), since, progress, ReadLogs::of);
    }

    /**
     * Reads what there is of logs that may not be there yet, may go, and are being written. What is wrong is one of the
     * problems, and no error.
     *
     * @param since as above
     * @return one that {@linkplain RedirectLog#tellsNothing() tells nothing} if there is no record at all
     */
    public static RedirectLog readWhatIsThere(List<String> words, @Nullable Instant since) {
        return read(NamedLogs.of(words).withoutPipes(), since, line -> {}, ReadLogs::asFarAsPossible);
    }

    /** How strictly. */
    private interface Reading {
        ReadLogs of(NamedLogs named, Supplier<? extends LineIntake> intakes, Consumer<String> progress)
                throws IOException;
    }

    private static RedirectLog read(
            NamedLogs named, @Nullable Instant since, Consumer<String> progress, Reading reading) {
        if (since == null) {
            return read(named, Set.of(), progress, reading);
        }
        try (NamedLogs twice = named.readableTwice()) {
            RedirectLog all = read(twice, Set.of(), progress, reading);
            Set<String> early = all.runs().stream()
                    .filter(run -> run.started() != null && run.started().isBefore(since))
                    .map(LoggedRun::id)
                    .collect(Collectors.toSet());
            // A run may be told of before its start is; and what it said first cannot be taken back from a site.
            return early.isEmpty() ? all : read(twice, early, line -> {}, reading);
        } catch (IOException e) {
            throw new InputException("standard input: cannot be kept for a second reading: " + e);
        }
    }

    private static RedirectLog read(NamedLogs named, Set<String> leftOut, Consumer<String> progress, Reading reading) {
        try (LogMerge merge = new LogMerge(leftOut, Runtime.getRuntime().maxMemory())) {
            ReadLogs read = reading.of(named, () -> new CountIntake(merge), progress);
            LogMerge.Result result = merge.result();
            return new RedirectLog(
                    result.runs(),
                    leftOut.size(),
                    result.sites(),
                    result.dropped(),
                    result.tests(),
                    new LinesRead(read.lines(), read.torn(), read.foreign(), result.repeated()),
                    Stream.concat(read.unusable().stream(), read.problems().stream())
                            .toList());
        } catch (IOException e) {
            throw new InputException("counts do not fit in memory, and cannot be kept in "
                    + System.getProperty("java.io.tmpdir") + ": " + e
                    + "; make room there, or give Java more heap (-Xmx)");
        }
    }
}
