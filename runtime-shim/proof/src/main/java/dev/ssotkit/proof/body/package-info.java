/**
 * Compares bodies by what they do: walks both sides in lockstep. Two methods enter; findings leave, and further pairs of
 * bodies that have to do the same. A {@code PairingRule} says in which way effects of both sides may match.
 */
@NullMarked
package dev.ssotkit.proof.body;

import org.jspecify.annotations.NullMarked;
