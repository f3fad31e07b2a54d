/** Writes the judgement down as a map, with the reason of each line. */
@NullMarked
package dev.ssotkit.discovery.draft;

import org.jspecify.annotations.NullMarked;
