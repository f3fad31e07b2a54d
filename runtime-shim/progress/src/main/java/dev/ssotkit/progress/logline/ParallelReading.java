package dev.ssotkit.progress.logline;

import dev.ssotkit.progress.logfile.LogInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads files, as many at once as there are processors. */
final class ParallelReading {
    private final Supplier<? extends LineIntake> intakes;
    private final Consumer<String> progress;

    ParallelReading(Supplier<? extends LineIntake> intakes, Consumer<String> progress) {
        this.intakes = intakes;
        this.progress = progress;
    }

    /** What came of each, in their order. */
    List<FileReading> readAll(List<LogInput> inputs) throws IOException {
        FileReading[] read = new FileReading[inputs.size()];
        AtomicInteger next = new AtomicInteger();
        int threads = Math.min(inputs.size(), Runtime.getRuntime().availableProcessors());
        if (threads <= 1) {
            readNext(inputs, next, read);
            return List.of(read);
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> readers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                readers.add(pool.submit(() -> readNext(inputs, next, read)));
            }
            for (Future<?> reader : readers) {
                reader.get();
            }
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            pool.shutdownNow();
        }
        return List.of(read);
    }

    private void readNext(List<LogInput> inputs, AtomicInteger next, FileReading[] read) {
        LineIntake intake = intakes.get();
        try {
            for (int i = next.getAndIncrement(); i < read.length; i = next.getAndIncrement()) {
                read[i] = FileReading.of(inputs.get(i), intake, progress);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IOException thrown(@Nullable Throwable cause) {
        if (cause instanceof UncheckedIOException io) {
            return new IOException(io.getCause());
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(cause);
    }
}
