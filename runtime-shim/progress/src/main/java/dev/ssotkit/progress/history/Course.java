package dev.ssotkit.progress.history;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the three counts over time.
 *
 * @param name in the plural
 * @param measured earliest first, without the reports that did not measure it
 */
record Course(String name, List<Measured> measured, Forecast forecast) {
    /** Of each count, in the order of {@link Counts#names()}. */
    static List<Course> of(List<SavedCounts> points) {
        List<Course> courses = new ArrayList<>();
        for (int i = 0; i < Counts.names().size(); i++) {
            List<Measured> measured = new ArrayList<>();
            for (SavedCounts point : points) {
                Count count = point.counts().list().get(i);
                if (count.measured()) {
                    measured.add(new Measured(point.time(), count.value()));
                }
            }
            courses.add(new Course(Counts.names().get(i), measured, Forecast.of(measured)));
        }
        return courses;
    }

    /** What is left of it and for how long, in a sentence without a full stop. */
    String text() {
        return name
                + (measured.isEmpty()
                        ? ""
                        : " "
                                + Count.of(measured.get(measured.size() - 1).value())
                                        .text())
                + ": " + forecast.text();
    }
}
