/**
 * What rules share: the context of one file, where values go, which receivers move.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.rule;

import org.jspecify.annotations.NullMarked;
