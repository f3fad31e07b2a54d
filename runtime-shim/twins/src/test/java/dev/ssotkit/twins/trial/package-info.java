/**
 * One program: a type, its twin and its users, moved by the recipe, compiled, and judged by the proof. A subject and
 * mutations enter, a verdict leaves.
 */
@NullMarked
package dev.ssotkit.twins.trial;

import org.jspecify.annotations.NullMarked;
