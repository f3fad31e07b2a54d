package dev.ssotkit.progress.history;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a count will be zero, by a straight line through its last days; or in words why nobody can tell.
 *
 * @param fit null if there is no forecast
 */
record Forecast(@Nullable Fit fit, String text) {
    static final int FEWEST_DAYS = 4;
    static final int MOST_DAYS = 10;
    static final double LEAST_DETERMINATION = 0.8;
    /** A line is not to be drawn further than it has been seen; that much, as a plan is better than none. */
    static final int FURTHEST = 5;

    private static final double SECONDS_PER_DAY = Duration.ofDays(1).toSeconds();

    /**
     * A straight line by least squares.
     *
     * @param from the first of its days
     * @param at the line's value then
     * @param zero when it is zero
     */
    record Fit(Instant from, double at, Instant zero) {}

    /** @param measured earliest first */
    static Forecast of(List<Measured> measured) {
        List<Measured> days = lastOfEachDay(measured);
        int count = days.size();
        if (count == 0) {
            return none("it was not measured");
        }
        Measured last = days.get(count - 1);
        if (last.value() == 0) {
            return new Forecast(null, "nothing is left");
        }
        if (count < FEWEST_DAYS) {
            return none("measured on " + count + (count == 1 ? " day, " : " days, ") + FEWEST_DAYS + " are needed");
        }
        return fitted(days.subList(Math.max(0, count - MOST_DAYS), count), last);
    }

    private static Forecast fitted(List<Measured> days, Measured last) {
        Instant from = days.get(0).time();
        double meanX =
                days.stream().mapToDouble(day -> after(from, day)).average().orElse(0);
        double meanY = days.stream().mapToDouble(Measured::value).average().orElse(0);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (Measured day : days) {
            double x = after(from, day) - meanX;
            double y = day.value() - meanY;
            xx += x * x;
            xy += x * y;
            yy += y * y;
        }
        double slope = xy / xx;
        if (slope >= 0) {
            return none("over the last " + days.size() + " days measured it does not fall");
        }
        if (days.stream().anyMatch(day -> day.value() < last.value())) {
            return none("over the last " + days.size() + " days measured it was lower before");
        }
        double determination = xy * xy / (xx * yy);
        String quality = String.format(Locale.ROOT, "R² %.2f", Math.floor(determination * 100) / 100);
        if (determination < LEAST_DETERMINATION) {
            return none("over the last " + days.size() + " days measured it falls too unevenly for a straight line ("
                    + quality + String.format(Locale.ROOT, ", %.2f is needed)", LEAST_DETERMINATION));
        }
        double zero = meanX - meanY / slope;
        double span = after(from, last);
        if (zero <= span) {
            return none("by a straight line nothing would be left by now");
        }
        if (zero - span > FURTHEST * span) {
            return none("at this pace zero is more than " + FURTHEST + " times as far off as its days reach back");
        }
        Instant day = from.plusSeconds((long) (zero * SECONDS_PER_DAY));
        return new Forecast(
                new Fit(from, meanY - slope * meanX, day),
                "about " + day.atZone(ZoneOffset.UTC).toLocalDate() + " none, if it goes on as over the last "
                        + days.size() + " days measured (" + quality + ")");
    }

    private static double after(Instant from, Measured day) {
        return Duration.between(from, day.time()).toSeconds() / SECONDS_PER_DAY;
    }

    private static Forecast none(String why) {
        return new Forecast(null, "no forecast: " + why);
    }

    private static List<Measured> lastOfEachDay(List<Measured> measured) {
        List<Measured> days = new ArrayList<>();
        for (Measured point : measured) {
            if (!days.isEmpty() && days.get(days.size() - 1).day().equals(point.day())) {
                days.remove(days.size() - 1);
            }
            days.add(point);
        }
        return days;
    }
}
