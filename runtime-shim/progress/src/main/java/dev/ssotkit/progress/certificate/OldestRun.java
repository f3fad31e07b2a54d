package dev.ssotkit.progress.certificate;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From when on a run counts.
 *
 * @param text as the user wrote it
 */
public record OldestRun(String text, Instant since) {
    private static final Pattern AGE = Pattern.compile("(\\d{1,5})([dh])");

    /**
     * A date or a moment (ISO 8601; UTC where it does not say), or an age: {@code 14d}, {@code 36h}, {@code P2W}, {@code PT36H}.
     *
     * @param now from when ages count backwards
     * @throws IllegalArgumentException if it is none of these
     */
    public static OldestRun of(String text, Clock now) {
        try {
            return new OldestRun(text, sinceOf(text, now.instant()));
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    text + " is neither a date such as 2026-11-01 nor an age such as 14d or 36h", e);
        }
    }

    private static Instant sinceOf(String text, Instant now) {
        Matcher age = AGE.matcher(text);
        if (age.matches()) {
            long number = Long.parseLong(age.group(1));
            return now.minus(age.group(2).equals("d") ? Duration.ofDays(number) : Duration.ofHours(number));
        }
        if (text.startsWith("PT")) {
            return now.minus(Duration.parse(text));
        }
        if (text.startsWith("P")) {
            return now.atOffset(ZoneOffset.UTC).minus(Period.parse(text)).toInstant();
        }
        return text.indexOf('T') < 0
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)") ? text : text + "Z")
                        .toInstant();
    }
}
