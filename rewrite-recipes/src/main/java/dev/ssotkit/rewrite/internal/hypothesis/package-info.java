/**
 * What is true if exactly these types move: what a mention will name, what will fit where, which method takes the place of
 * which, and what speaks against it. The map and the index enter. Trees that are to be edited, rules and other hypotheses
 * are unknown here.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.hypothesis;

import org.jspecify.annotations.NullMarked;
