package dev.ssotkit.progress.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day (its start in UTC), an instant, or how long ago: {@code 14d}, {@code 36h}, {@code 2w}, {@code PT90M}. */
public final class PointInTime implements ITypeConverter<Instant> {
    private static final Pattern AGO = Pattern.compile("(\\d{1,6})([hdw])");

    private final Clock clock;

    /** By the system's clock. */
    public PointInTime() {
        this(Clock.systemUTC());
    }

    /** @param clock from which what is so long ago is counted back */
    public PointInTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant convert(String text) {
        Matcher ago = AGO.matcher(text);
        try {
            if (ago.matches()) {
                int hours = ago.group(2).equals("h") ? 1 : ago.group(2).equals("d") ? 24 : 7 * 24;
                return clock.instant().minus(Duration.ofHours(Long.parseLong(ago.group(1)) * hours));
            }
            if (text.startsWith("P") || text.startsWith("p")) {
                return clock.instant().minus(Duration.parse(text));
            }
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException | ArithmeticException e) {
            throw new TypeConversionException(
                    "'" + text + "' is no point in time: give 2026-11-27, 2026-11-27T08:00:00Z, 14d, 36h or 2w");
        }
    }
}
