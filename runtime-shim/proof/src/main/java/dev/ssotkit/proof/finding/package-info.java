/**
 * What a proof finds: differences, notes and counts, each with its place. Knows nothing of how they are found.
 */
@NullMarked
package dev.ssotkit.proof.finding;

import org.jspecify.annotations.NullMarked;
