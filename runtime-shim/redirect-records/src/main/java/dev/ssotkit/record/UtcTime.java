package dev.ssotkit.record;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** ISO-8601 in UTC, always with milliseconds, so that lines sort as text. */
final class UtcTime {
    private UtcTime() {}

    /** @param millis since 1970-01-01 UTC */
    static String of(long millis) {
        long second = Math.floorDiv(millis, 1000L);
        // Not DateTimeFormatter: it loads locale data, and the first line may be written before main.
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(24);
        digits(text, time.getYear(), 4).append('-');
        digits(text, time.getMonthValue(), 2).append('-');
        digits(text, time.getDayOfMonth(), 2).append('T');
        digits(text, time.getHour(), 2).append(':');
        digits(text, time.getMinute(), 2).append(':');
        digits(text, time.getSecond(), 2).append('.');
        return digits(text, (int) Math.floorMod(millis, 1000L), 3).append('Z').toString();
    }

    private static StringBuilder digits(StringBuilder to, int value, int width) {
        String digits = Integer.toString(value);
        for (int i = digits.length(); i < width; i++) {
            to.append('0');
        }
        return to.append(digits);
    }
}
