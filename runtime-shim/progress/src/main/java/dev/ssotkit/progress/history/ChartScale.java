package dev.ssotkit.progress.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a time and a count stand in the chart, in its own units.
 *
 * @param from at the left edge
 * @param to at the right edge; never before {@code from}
 * @param step between the levels that are drawn
 * @param top the greatest of them
 */
public record ChartScale(Instant from, Instant to, double step, double top) {
    static final int LEFT = 64;
    static final int RIGHT = 560;
    static final int TOP = 16;
    static final int BOTTOM = 240;

    private static final int MOST_LEVELS = 5;
    private static final int MOST_DAYS = 4;

    /** A line across the chart, and what it stands for. */
    public record Tick(String at, String text) {}

    static ChartScale of(Instant from, Instant to, long greatest) {
        double step = step(greatest);
        return new ChartScale(from, to, step, Math.max(1, Math.ceil(greatest / step)) * step);
    }

    /** 1, 2 or 5 times a power of ten; at most {@link #MOST_LEVELS} of them reach the greatest count. */
    private static double step(long greatest) {
        double power = 1;
        while (power * 10 * MOST_LEVELS < greatest) {
            power *= 10;
        }
        for (double step : new double[] {power, 2 * power, 5 * power}) {
            if (step * MOST_LEVELS >= greatest) {
                return step;
            }
        }
        return 10 * power;
    }

    double x(Instant time) {
        double all = seconds(to) - seconds(from);
        return all == 0 ? (LEFT + RIGHT) / 2.0 : LEFT + (RIGHT - LEFT) * (seconds(time) - seconds(from)) / all;
    }

    double y(double count) {
        return BOTTOM - (BOTTOM - TOP) * count / top;
    }

    private static double seconds(Instant time) {
        return time.getEpochSecond();
    }

    List<Tick> levels() {
        List<Tick> levels = new ArrayList<>();
        for (int i = 0; i * step <= top; i++) {
            levels.add(new Tick(text(y(i * step)), Count.of((long) (i * step)).text()));
        }
        return levels;
    }

    List<Tick> days() {
        List<Tick> days = new ArrayList<>();
        String before = "";
        for (int i = 0; i < MOST_DAYS; i++) {
            long second = from.getEpochSecond() + (to.getEpochSecond() - from.getEpochSecond()) / (MOST_DAYS - 1) * i;
            Instant time = i == MOST_DAYS - 1 ? to : Instant.ofEpochSecond(second);
            String day = time.atZone(ZoneOffset.UTC).toLocalDate().toString();
            if (!day.equals(before)) {
                days.add(new Tick(text(x(time)), day));
            }
            before = day;
        }
        return days;
    }

    static String text(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
