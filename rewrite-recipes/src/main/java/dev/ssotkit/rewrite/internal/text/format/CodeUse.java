package dev.ssotkit.rewrite.internal.text.format;

import dev.ssotkit.rewrite.internal.types.TypeKey;

/**
 * A place in code that nobody attributes.
 *
 * @param line 1-based, in the file as it is
 */
public record CodeUse(TypeKey type, int line) {}
