/**
 * Questions on trees that need nothing but the trees: effects, completion, which part a word plays, under which names a
 * file knows its types. What moves is unknown here, and so is the language: what only one parser writes shows in the tree.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.tree;

import org.jspecify.annotations.NullMarked;
