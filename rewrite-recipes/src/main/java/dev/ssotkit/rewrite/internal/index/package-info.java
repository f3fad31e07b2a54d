/**
 * What the scan keeps of all files: which of them name a type of the map, what the sources of each language declare, and
 * what runs while a canonical instance is made. It knows the names to look for, and nothing of what is to become of them.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.index;

import org.jspecify.annotations.NullMarked;
