/**
 * The verb {@code report}: load, count, print. Evidence of up to three kinds enters; {@link
 * dev.ssotkit.progress.report.Report} counts it once, and leaves as text, as a page or as a file for a later comparison.
 * None of these counts anything itself, and none knows how the evidence was read.
 */
@NullMarked
package dev.ssotkit.progress.report;

import org.jspecify.annotations.NullMarked;
