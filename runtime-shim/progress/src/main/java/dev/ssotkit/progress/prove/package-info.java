/**
 * The verb {@code prove}: whether what stands after a move is what stood before. A map and two class paths enter; what
 * {@code dev.ssotkit.proof} decides leaves in words, and as an exit code. Knows no other evidence.
 */
@NullMarked
package dev.ssotkit.progress.prove;

import org.jspecify.annotations.NullMarked;
