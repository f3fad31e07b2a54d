package dev.ssotkit.progress.dashboard;

import dev.ssotkit.dashboard.ServedPage;
import dev.ssotkit.progress.left.GivenEvidence;
import dev.ssotkit.progress.log.LogReader;
import dev.ssotkit.progress.log.RedirectLog;
import dev.ssotkit.progress.report.LiveReport;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The page as it is now, however many ask for it. One thread {@linkplain #look looks} at the logs and reads them; any
 * {@linkplain #get gets} what came of it.
 */
final class LivePage implements Supplier<ServedPage> {
    private static final String FRAMED_BY_NOBODY = "; frame-ancestors 'none'";

    private final GivenEvidence still;
    private final List<String> logs;
    private final @Nullable Instant since;
    private final Consumer<String> err;
    private @Nullable LogState read;
    private RedirectLog latest = RedirectLog.NONE;
    private Set<String> told = Set.of();
    private volatile @Nullable ServedPage page;

    /**
     * @param still the evidence that stays, which has no log
     * @param err is told each problem once, for as long as it lasts
     */
    LivePage(GivenEvidence still, List<String> logs, @Nullable Instant since, Consumer<String> err) {
        this.still = still;
        this.logs = logs;
        this.since = since;
        this.err = err;
    }

    /** Reads the logs if they changed since the last time, and says whether the page did. Whatever happens, it goes on. */
    boolean look() {
        try {
            // Before the reading: what changes meanwhile is read the next time.
            LogState now = LogState.of(logs);
            if (now.equals(read)) {
                return false;
            }
            latest = LogReader.readWhatIsThere(logs, since);
            read = now;
            return show(latest);
        } catch (RuntimeException e) {
            // Whatever of: what was read before stays, and the next look tries again.
            boolean ending = Thread.currentThread().isInterrupted();
            return !ending && show(latest.withProblem("The logs cannot be read now: " + e));
        }
    }

    private boolean show(RedirectLog log) {
        LiveReport report = LiveReport.of(still.withLog(log.tellsNothing() ? null : log), log.problems());
        tell(log.problems());
        ServedPage before = page;
        String version = UUID.nameUUIDFromBytes(report.html().getBytes(StandardCharsets.UTF_8))
                .toString();
        if (before != null && before.version().equals(version)) {
            return false;
        }
        page = ServedPage.of(report.html(), version, report.policy() + FRAMED_BY_NOBODY);
        return true;
    }

    private void tell(List<String> problems) {
        problems.stream().filter(problem -> !told.contains(problem)).forEach(err);
        told = new HashSet<>(problems);
    }

    /** Once it has looked. */
    @Override
    public ServedPage get() {
        ServedPage now = page;
        if (now == null) {
            throw new IllegalStateException("nobody has looked yet");
        }
        return now;
    }
}
