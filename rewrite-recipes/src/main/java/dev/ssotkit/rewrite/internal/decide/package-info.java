/**
 * Decides, for all entries of a run together, which legacy types move, all or nothing for each. The files in scope enter;
 * edits and rows leave. It plans under one hypothesis after another and tries the edits of the last; what a rule says of a
 * tree it never looks at.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.decide;

import org.jspecify.annotations.NullMarked;
