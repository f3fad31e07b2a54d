/**
 * A test-only switch that lets a blocking rule of the recipe pass, without a line in the recipe: the recipe's classes are
 * loaded a second time, and in them a use that is blocked for a chosen reason is one that moves.
 */
@NullMarked
package dev.ssotkit.twins.strength;

import org.jspecify.annotations.NullMarked;
