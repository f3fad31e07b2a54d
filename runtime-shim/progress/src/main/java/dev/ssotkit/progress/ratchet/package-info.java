/**
 * The verbs {@code freeze} and {@code check}: what is left enters, and the stores of what was left before; what is new leaves
 * with an exit code, and the stores without what is solved. Reads no evidence itself, and decides nothing by a clock.
 */
@NullMarked
package dev.ssotkit.progress.ratchet;

import org.jspecify.annotations.NullMarked;
