/** Carries a plan out on the tree of a Java file. */
@NullMarked
package dev.ssotkit.rewrite.edit;

import org.jspecify.annotations.NullMarked;
