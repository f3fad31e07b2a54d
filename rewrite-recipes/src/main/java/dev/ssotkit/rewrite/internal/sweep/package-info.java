/**
 * What no rule and no format has understood: a file as it is planned enters, and leaves with a use for each place in its text
 * that names a type that moves and of which nothing was said. Nothing moves because of it; code that names a type without a
 * word of the rules holds it back.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.sweep;

import org.jspecify.annotations.NullMarked;
