/**
 * Run-time evidence: redirect logs enter, and leave merged into runs and sites, in one order whatever order they came
 * in. What cannot be read is told with its place and skipped. Knows neither the map nor what a report makes of it.
 */
@NullMarked
package dev.ssotkit.progress.log;

import org.jspecify.annotations.NullMarked;
