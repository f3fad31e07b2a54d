package dev.ssotkit.benchmark.measure;

import dev.ssotkit.benchmark.table.Round;
import dev.ssotkit.benchmark.table.Row;
import java.io.IOException;
import java.util.List;

/** Contenders that take turns, and what is asked of their figures. Opened once for each JDK. */
public interface Experiment {

    /** A word, as {@code --only} takes it. */
    String name();

    /** What is asked, in the table's order; not empty. */
    List<Row> rows();

    /** How much of the time there is should go to it on each JDK, beside what the others say: some ten seconds each. */
    double weight();

    /** Whether what is measured runs in a build or at a desk, and not beside an application, whatever its JDK. */
    default boolean isOfBuild() {
        return false;
    }

    /** More rounds than these tell nothing new. */
    int mostRounds();

    /**
     * Prepares the contenders: what this takes is no part of any figure.
     *
     * @throws IOException if they cannot be prepared
     */
    Session open(Bench bench) throws IOException, InterruptedException;

    /** Contenders that are ready. Used by one thread. */
    interface Session extends AutoCloseable {

        /**
         * Gives each contender one turn.
         *
         * @param time asked before each turn; once it is over, the rest of the round is not worth a late end
         */
        Round round(TimeLeft time) throws IOException, InterruptedException;

        /** What a reader of the figures must know; empty if nothing. Asked after the last round. */
        default List<String> notes() {
            return List.of();
        }

        @Override
        default void close() throws IOException {
            // Most keep nothing but files in the bench's folder.
        }
    }
}
