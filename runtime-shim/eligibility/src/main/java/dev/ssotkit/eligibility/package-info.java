/**
 * The shapes of classes, read from class files without loading anything, and what follows from them for a legacy type:
 * agent and {@code plan} share it, so that the one does what the other predicts. Uses nothing but the JDK, and of that
 * nothing that is unsafe inside a class file transformer.
 */
@NullMarked
package dev.ssotkit.eligibility;

import org.jspecify.annotations.NullMarked;
