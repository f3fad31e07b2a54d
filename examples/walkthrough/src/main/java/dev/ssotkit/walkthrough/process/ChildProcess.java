package dev.ssotkit.walkthrough.process;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A running child and what it has printed so far. Closing it ends it with everything that it started; so does the end of
 * this JVM. Thread-safe.
 */
public final class ChildProcess implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration LAST_LINES = Duration.ofSeconds(2);
    private static final Set<ChildProcess> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> RUNNING.forEach(ChildProcess::close), "end-child-processes"));
    }

    private final Process process;
    private final PrintStream log;
    private final OutputLines out;
    private final OutputLines err;

    private ChildProcess(Process process, PrintStream log) {
        this.process = process;
        this.log = log;
        this.out = OutputLines.follow(process.getInputStream(), log);
        this.err = OutputLines.follow(process.getErrorStream(), log);
    }

    static ChildProcess of(ProcessBuilder builder, Path log) throws IOException {
        PrintStream sink = new PrintStream(log.toFile(), "UTF-8");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            sink.close();
            throw e;
        }
        ChildProcess child = new ChildProcess(process, sink);
        RUNNING.add(child);
        return child;
    }

    /** The lines on standard output so far. */
    public List<String> out() {
        return out.soFar();
    }

    /** The lines on standard error so far. */
    public List<String> err() {
        return err.soFar();
    }

    /** The first line on standard output that matches, waited for; empty if the child ends or time runs out before. */
    public Optional<String> awaitLine(Predicate<String> wanted, Duration limit) {
        return out.await(wanted, limit);
    }

    /**
     * Waits for the end.
     *
     * @return the exit code; empty if the child still runs after {@code limit}
     */
    public Optional<Integer> awaitExit(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        out.awaitEnd(LAST_LINES);
        err.awaitEnd(LAST_LINES);
        return Optional.of(process.exitValue());
    }

    /** Asks the child to end, so that its shutdown hooks run, and ends it by force if it does not. */
    @Override
    public void close() {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroy();
        if (awaitExit(GRACE).isEmpty()) {
            process.destroyForcibly();
        }
        descendants.forEach(ProcessHandle::destroyForcibly);
        RUNNING.remove(this);
        log.close();
    }
}
