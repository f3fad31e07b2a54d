/**
 * What will be true if exactly these types move: what a mention will name, what fits where, which method takes the place
 * of which. Enters: the map and the index. Knows no tree to be edited and no rule.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.hypothesis;

import org.jspecify.annotations.NullMarked;
