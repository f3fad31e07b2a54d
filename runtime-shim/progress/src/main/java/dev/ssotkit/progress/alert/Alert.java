package dev.ssotkit.progress.alert;

import dev.ssotkit.evidence.SourceLine;
import dev.ssotkit.progress.left.Inventory;
import dev.ssotkit.progress.left.Leftover;
import dev.ssotkit.progress.left.Measurement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place that somebody has to look at.
 *
 * @param message what is there and what to do, for people; may have several lines
 */
public record Alert(Leftover at, String message) {

    /** Everything that is left, each line of text once: what is a source use already is not told again. */
    public static List<Alert> ofAll(Inventory inventory) {
        record Said(@Nullable String file, SourceLine line, String legacyType) {}
        Set<Said> said = new HashSet<>();
        List<Alert> alerts = new ArrayList<>();
        // Source comes before text.
        inventory.left().forEach((measurement, leftovers) -> {
            for (Leftover left : leftovers) {
                Said place = new Said(left.file(), left.line(), left.legacyType());
                if (measurement == Measurement.SOURCE) {
                    said.add(place);
                }
                if (measurement != Measurement.TEXT || !said.contains(place)) {
                    alerts.add(of(left));
                }
            }
        });
        return List.copyOf(alerts);
    }

    static Alert of(Leftover left) {
        return new Alert(left, left.what() + " is left: " + left.remedy());
    }
}
