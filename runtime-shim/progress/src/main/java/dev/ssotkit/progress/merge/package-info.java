/**
 * The verb {@code merge}: logs enter, one log leaves, whatever order they came in. Decides which lines say all that the
 * others do, and keeps them as they stand. Adds nothing up: who reads the one log does.
 */
@NullMarked
package dev.ssotkit.progress.merge;

import org.jspecify.annotations.NullMarked;
