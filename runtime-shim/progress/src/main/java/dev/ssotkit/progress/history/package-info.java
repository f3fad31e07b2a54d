/**
 * The three counts of a report, kept in a file and followed over time. The totals of many files enter; a burn-down
 * leaves, as a table, as lines of a chart, and as a forecast where it is one. Knows no evidence and no clock.
 */
@NullMarked
package dev.ssotkit.progress.history;

import org.jspecify.annotations.NullMarked;
