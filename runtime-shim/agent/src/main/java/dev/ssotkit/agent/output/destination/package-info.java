/**
 * What every destination of sightings is, and what it may ask: news since the last time.
 *
 * <p>It does not know which destinations there are.
 */
@NullMarked
package dev.ssotkit.agent.output.destination;

import org.jspecify.annotations.NullMarked;
