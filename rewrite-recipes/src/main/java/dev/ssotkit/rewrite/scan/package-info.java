/** Finds the files that name a type of the map, and what those types look like. */
@NullMarked
package dev.ssotkit.rewrite.scan;

import org.jspecify.annotations.NullMarked;
