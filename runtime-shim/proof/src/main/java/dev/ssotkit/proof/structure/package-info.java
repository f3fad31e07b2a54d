/**
 * Compares what classes declare, and which methods they override and inherit. Two classes enter; findings leave, and the
 * methods whose bodies are to be compared. Knows no bodies.
 */
@NullMarked
package dev.ssotkit.proof.structure;

import org.jspecify.annotations.NullMarked;
