/**
 * Decides, for all entries of a run together, which legacy types move: all or nothing for each of them.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.decide;

import org.jspecify.annotations.NullMarked;
