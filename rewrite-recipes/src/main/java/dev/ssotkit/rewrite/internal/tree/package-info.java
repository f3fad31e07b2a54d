/**
 * Questions on trees that need nothing but the trees: effects, completion, the part that a word plays. The map and the
 * hypothesis are unknown here.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.tree;

import org.jspecify.annotations.NullMarked;
