package dev.ssotkit.proof.term;

import org.objectweb.asm.Type;

/**
 * What tells arrays apart that one side has made and nobody has seen yet.
 *
 * @param origin where it was made
 * @param isKnown whether the elements are
 */
public record LoneArray(Object origin, Type type, boolean isKnown) {}
