package dev.ssotkit.progress.logline;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ssotkit.progress.logfile.ByteLines;
import dev.ssotkit.progress.logfile.LogInput;
import dev.ssotkit.progress.logfile.TornException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What came of reading one file.
 *
 * @param unusable why it cannot be used; empty if it can
 * @param broken lines that were skipped, and where it breaks off
 */
record FileReading(
        LogInput input,
        boolean anyRecord,
        boolean breaksOff,
        long lines,
        long torn,
        long foreign,
        String unusable,
        List<String> broken) {
    /** Of one file, so that what is no log does not fill screen and memory. */
    private static final int MOST_TOLD = 20;

    static FileReading of(LogInput input, LineIntake intake, Consumer<String> progress) throws IOException {
        Reading reading = new Reading(input.name());
        String unusable = "";
        try (ByteLines lines = input.open(progress)) {
            reading.read(lines, intake);
        } catch (TornException e) {
            reading.breaksOff(e);
        } catch (IOException e) {
            unusable = input.name() + ": cannot be read: " + e;
        }
        intake.endFile();
        reading.endTelling();
        return new FileReading(
                input,
                reading.anyRecord,
                reading.breaksOff,
                reading.all,
                reading.torn,
                reading.foreign,
                unusable,
                reading.broken);
    }

    private static final class Reading {
        private final String name;
        private final List<String> broken = new ArrayList<>();
        private boolean anyRecord;
        private boolean breaksOff;
        private long all;
        private long torn;
        private long foreign;
        private long brokenLines;

        Reading(String name) {
            this.name = name;
        }

        void read(ByteLines lines, LineIntake intake) throws IOException {
            while (lines.next()) {
                all++;
                try {
                    if (lines.wasCut()) {
                        throw BrokenLineException.foreign("is longer than any of the agent's");
                    }
                    boolean record = intake.take(lines.bytes(), lines.start(), lines.end());
                    anyRecord |= record;
                    if (!record) {
                        passOver(lines);
                    }
                } catch (BrokenLineException e) {
                    torn += e.isTorn() ? 1 : 0;
                    foreign += e.isTorn() ? 0 : 1;
                    brokenLines++;
                    if (brokenLines <= MOST_TOLD) {
                        broken.add(name + ":" + lines.number() + ": this line " + e.getMessage() + "; skipped");
                    }
                }
            }
        }

        /** A blank line says nothing; an event of a later version is no fault of anybody's. */
        private void passOver(ByteLines lines) {
            boolean blank = new String(lines.bytes(), lines.start(), lines.end() - lines.start(), UTF_8).isBlank();
            all -= blank ? 1 : 0;
            foreign += blank ? 0 : 1;
        }

        void breaksOff(TornException e) {
            torn++;
            breaksOff = true;
            broken.add(name + ": breaks off or is damaged (" + e.getMessage() + "); what stands before was read");
        }

        void endTelling() {
            if (brokenLines > MOST_TOLD) {
                broken.add(name + ": " + (brokenLines - MOST_TOLD) + " more lines like these; skipped");
            }
        }
    }
}
