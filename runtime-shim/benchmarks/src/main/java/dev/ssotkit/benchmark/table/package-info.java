/**
 * What is computed and written: rounds of measurements enter, and a table in Markdown leaves, in which each ratio stands beside its spread and its goal.
 * Knows nothing of what is measured, nor how.
 */
@NullMarked
package dev.ssotkit.benchmark.table;

import org.jspecify.annotations.NullMarked;
