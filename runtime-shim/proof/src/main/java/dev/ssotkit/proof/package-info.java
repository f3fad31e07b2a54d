/**
 * Decides from class files whether what stands after a move is what stood before it, under the map. Two class paths and a
 * map enter; counts, differences and notes leave. It shares the map with the recipe and no other code: what judges must
 * not repeat the mistakes of what it judges.
 *
 * <p>Classes are compared by name. The map relates types, and through them descriptors, signatures and annotations
 * ({@code correspondence}); members are compared as declared ({@code structure}), and each reference to a member must lead
 * to declarations that correspond. Bodies are compared by what they do ({@code body}): both are executed symbolically, in
 * lockstep from effect to effect, over values of which only their origin is known. The pairs of places so reached, each
 * with the equalities that then hold, are a bisimulation if every pair's effects, decisions and exits match. Equalities
 * that a second path to a pair does not confirm are given up, and the pair is walked again; as they can only become fewer,
 * this ends. An effect need not match itself: it may match what the map puts in its place. What is not shown to be the
 * same is a difference.
 */
@NullMarked
package dev.ssotkit.proof;

import org.jspecify.annotations.NullMarked;
