/**
 * Carries the plan of a file out on its tree, in one traversal. Decides nothing: what the plan does not say stays.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.edit;

import org.jspecify.annotations.NullMarked;
