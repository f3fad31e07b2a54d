/**
 * What the scan keeps of all files: which of them name a type of the map, what the sources declare, and what runs while a
 * canonical instance is made. Knows the names to look for, and nothing about what is to become of them.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.index;

import org.jspecify.annotations.NullMarked;
