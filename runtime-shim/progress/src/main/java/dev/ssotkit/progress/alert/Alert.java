package dev.ssotkit.progress.alert;

import dev.ssotkit.progress.left.Leftover;

/**
 * A place that somebody has to look at.
 *
 * @param message what is there and what to do, for people; may have several lines
 */
public record Alert(Leftover at, String message) {

    /** That it is left. */
    public static Alert of(Leftover left) {
        return new Alert(left, left.what() + " is left: " + left.remedy());
    }
}
