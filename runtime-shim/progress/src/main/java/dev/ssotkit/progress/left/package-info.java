/**
 * What is left, as one list whatever the evidence: uses, references, sites and lines of text enter, each leaves with the
 * canonical type that it belongs to, a place that survives edits elsewhere, and what to do about it. Compares nothing.
 */
@NullMarked
package dev.ssotkit.progress.left;

import org.jspecify.annotations.NullMarked;
