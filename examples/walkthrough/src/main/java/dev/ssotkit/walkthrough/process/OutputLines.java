package dev.ssotkit.walkthrough.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** The lines of one output stream, read by a thread of its own so that the child never waits. Thread-safe. */
final class OutputLines {

    private record Waiter(Predicate<String> wanted, CompletableFuture<Optional<String>> answer) {}

    private final List<String> lines = new ArrayList<>();
    private final List<Waiter> waiters = new ArrayList<>();
    private final CompletableFuture<Optional<String>> end = new CompletableFuture<>();

    private OutputLines() {}

    static OutputLines follow(InputStream stream, PrintStream log) {
        OutputLines lines = new OutputLines();
        Thread reader = new Thread(() -> lines.readAll(stream, log), "read-child-output");
        reader.setDaemon(true);
        reader.start();
        return lines;
    }

    private void readAll(InputStream stream, PrintStream log) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                log.println(line);
                log.flush();
                add(line);
            }
        } catch (IOException e) {
            // The stream of a child that was ended by force closes under the reader: that is its end as well.
            add("(output lost: " + e.getMessage() + ")");
        } finally {
            end();
        }
    }

    private synchronized void add(String line) {
        lines.add(line);
        for (Waiter waiter : waiters) {
            if (waiter.wanted.test(line)) {
                waiter.answer.complete(Optional.of(line));
            }
        }
    }

    private synchronized void end() {
        end.complete(Optional.empty());
        waiters.forEach(waiter -> waiter.answer.complete(Optional.empty()));
    }

    synchronized List<String> soFar() {
        return List.copyOf(lines);
    }

    Optional<String> await(Predicate<String> wanted, Duration limit) {
        return answer(ask(wanted), limit);
    }

    private synchronized CompletableFuture<Optional<String>> ask(Predicate<String> wanted) {
        Optional<String> there = lines.stream().filter(wanted).findFirst();
        if (there.isPresent() || end.isDone()) {
            return CompletableFuture.completedFuture(there);
        }
        Waiter waiter = new Waiter(wanted, new CompletableFuture<>());
        waiters.add(waiter);
        return waiter.answer;
    }

    /** A grandchild may hold the stream open for longer than the child lives, hence the limit. */
    void awaitEnd(Duration limit) {
        answer(end, limit);
    }

    private static Optional<String> answer(CompletableFuture<Optional<String>> future, Duration limit) {
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
