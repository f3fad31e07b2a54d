/**
 * The run of all comparisons: what it is told, in which order it measures, and where the table goes. The packages below say
 * what is compared; what is measured itself stands in {@code com.acme.benchmark}, for the agent leaves our own classes
 * alone.
 */
@NullMarked
package dev.ssotkit.benchmark;

import org.jspecify.annotations.NullMarked;
