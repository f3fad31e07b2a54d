/**
 * Evidence of files that no runner of the recipe supplies: folders enter, and the places in them that name a type of the map
 * leave. Nothing is parsed; what a file is, its name tells.
 */
@NullMarked
package dev.ssotkit.progress.sources;

import org.jspecify.annotations.NullMarked;
