/**
 * What becomes of legacy types themselves, once their uses are known: forbidden, deprecated, turned into delegates, deleted.
 * The files of a run and the entries enter, what the one decision found of uses is read, edits and rows leave. No use is
 * looked for here.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.retire;

import org.jspecify.annotations.NullMarked;
