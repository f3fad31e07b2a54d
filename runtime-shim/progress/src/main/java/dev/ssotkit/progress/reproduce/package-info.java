/**
 * The verb {@code reproduce}: the ways of construction enter, for each entry of the map the source of a JUnit test leaves that
 * fails while there is more than one instance. Runs nothing.
 */
@NullMarked
package dev.ssotkit.progress.reproduce;

import org.jspecify.annotations.NullMarked;
