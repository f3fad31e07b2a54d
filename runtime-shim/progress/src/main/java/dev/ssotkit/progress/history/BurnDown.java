package dev.ssotkit.progress.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the counts went down from report to report, in the shape in which a page and a terminal show it.
 *
 * @param points every report, earliest first
 * @param levels lines across the chart, at counts
 * @param days lines from top to bottom, at days in UTC
 * @param lines one for each count that was ever measured
 * @param outlook of each count what is left and for how long, in sentences without a full stop
 */
public record BurnDown(
        List<SavedCounts> points,
        List<ChartScale.Tick> levels,
        List<ChartScale.Tick> days,
        List<ChartLine> lines,
        List<String> outlook) {

    private static final int LABEL_HEIGHT = 18;

    /** @param history of one report at least */
    public static BurnDown of(History history) {
        List<SavedCounts> points = history.points();
        List<Course> courses = Course.of(points);
        ChartScale scale = scale(points, courses);
        return new BurnDown(
                points,
                scale.levels(),
                scale.days(),
                lines(courses, scale),
                courses.stream().map(Course::text).toList());
    }

    /** {@code 12 reports, 2026-11-02 to 2026-11-20}. */
    public String extent() {
        SavedCounts first = points.get(0);
        SavedCounts last = points.get(points.size() - 1);
        return points.size() == 1
                ? "1 report, " + first.day()
                : points.size() + " reports, " + first.day() + " to " + last.day();
    }

    // A forecast gets as much room as what is known, not more.
    private static ChartScale scale(List<SavedCounts> points, List<Course> courses) {
        Instant from = points.get(0).time();
        Instant last = points.get(points.size() - 1).time();
        Instant furthest = last.plus(Duration.between(from, last));
        Instant to = last;
        long greatest = 0;
        for (Course course : courses) {
            Forecast.Fit fit = course.forecast().fit();
            if (fit != null && fit.zero().isAfter(to)) {
                to = fit.zero();
            }
            greatest = Math.max(
                    greatest,
                    course.measured().stream().mapToLong(Measured::value).max().orElse(0));
        }
        return ChartScale.of(from, to.isAfter(furthest) ? furthest : to, greatest);
    }

    private static List<ChartLine> lines(List<Course> courses, ChartScale scale) {
        List<Course> byHeight = courses.stream()
                .filter(course -> !course.measured().isEmpty())
                .sorted(Comparator.comparingDouble(course -> scale.y(last(course))))
                .toList();
        List<ChartLine> lines = new ArrayList<>();
        double free = 0;
        for (Course course : byHeight) {
            double y = Math.max(free, scale.y(last(course)));
            lines.add(ChartLine.of(course, scale, y + 4));
            free = y + LABEL_HEIGHT;
        }
        return List.copyOf(lines);
    }

    private static long last(Course course) {
        return course.measured().get(course.measured().size() - 1).value();
    }
}
