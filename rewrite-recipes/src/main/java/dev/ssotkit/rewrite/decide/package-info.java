/** Decides, for all entries of a run together, which legacy types move. */
@NullMarked
package dev.ssotkit.rewrite.decide;

import org.jspecify.annotations.NullMarked;
