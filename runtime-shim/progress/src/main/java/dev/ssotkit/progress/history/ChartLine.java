package dev.ssotkit.progress.history;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One count in the chart.
 *
 * @param style class of its colour, dashes and marks
 * @param d path through what was measured; empty where nothing was
 * @param forecast path that goes on from there; empty without a forecast
 * @param marks path of all its marks
 * @param labelMark path of one mark, beside its name
 * @param labelX where its name stands
 * @param labelY likewise
 */
public record ChartLine(
        String name,
        String style,
        String d,
        String forecast,
        String marks,
        String labelMark,
        String labelX,
        String labelY) {

    private static final List<String> STYLES = List.of("source", "byte-code", "run-time");
    /** So that colour is not all that tells them apart: a diamond, a square and a triangle. */
    private static final List<String> MARKS = List.of("m0 -5l5 5l-5 5l-5 -5z", "m-4 -4h8v8h-8z", "m0 -5l5 9h-10z");

    /** @param labelY where its name has room */
    static ChartLine of(Course course, ChartScale scale, double labelY) {
        int index = Counts.names().indexOf(course.name());
        List<String> places = course.measured().stream()
                .map(point -> ChartScale.text(scale.x(point.time())) + " " + ChartScale.text(scale.y(point.value())))
                .toList();
        return new ChartLine(
                course.name(),
                STYLES.get(index),
                places.isEmpty() ? "" : "M" + String.join("L", places),
                forecast(course, scale),
                places.stream().map(place -> "M" + place + MARKS.get(index)).collect(Collectors.joining()),
                "M" + ChartScale.text(ChartScale.RIGHT + 16) + " " + ChartScale.text(labelY - 4) + MARKS.get(index),
                ChartScale.text(ChartScale.RIGHT + 28),
                ChartScale.text(labelY));
    }

    private static String forecast(Course course, ChartScale scale) {
        Forecast.Fit fit = course.forecast().fit();
        if (fit == null) {
            return "";
        }
        double startX = scale.x(fit.from());
        double startY = scale.y(fit.at());
        double zeroX = scale.x(fit.zero());
        double zeroY = scale.y(0);
        double fromX =
                scale.x(course.measured().get(course.measured().size() - 1).time());
        double toX = Math.min(zeroX, ChartScale.RIGHT);
        double slope = (zeroY - startY) / (zeroX - startX);
        return "M" + ChartScale.text(fromX) + " " + ChartScale.text(startY + slope * (fromX - startX)) + "L"
                + ChartScale.text(toX) + " " + ChartScale.text(startY + slope * (toX - startX));
    }
}
