/** Recipes that move every use of legacy types to the canonical one. */
@NullMarked
package dev.ssotkit.rewrite;

import org.jspecify.annotations.NullMarked;
