package dev.ssotkit.progress.certificate;

import dev.ssotkit.progress.cli.PointInTime;
import java.time.Instant;

/**
 * From when on a run counts.
 *
 * @param text as the user wrote it: a certificate has this and no clock
 */
public record OldestRun(String text, Instant since) {

    /**
     * What a user wrote as {@link PointInTime}.
     *
     * @throws picocli.CommandLine.TypeConversionException if it is none
     */
    public static OldestRun of(String text, PointInTime now) {
        return new OldestRun(text, now.convert(text));
    }
}
