/**
 * Walks a file under a hypothesis and fills its plan.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.planning;

import org.jspecify.annotations.NullMarked;
