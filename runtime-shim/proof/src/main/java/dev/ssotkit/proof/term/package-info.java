/**
 * Values of which nothing is known but how they came about. Instructions without effects enter, and terms leave, equal ones
 * identical. Knows one side at a time, and no effects.
 */
@NullMarked
package dev.ssotkit.proof.term;

import org.jspecify.annotations.NullMarked;
