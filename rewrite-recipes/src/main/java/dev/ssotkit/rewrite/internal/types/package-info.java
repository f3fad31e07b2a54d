/**
 * Questions on attributed types that need nothing else: names, members, supertypes, conversions. What enters is a
 * {@code JavaType}; trees, files, the map and the hypothesis are unknown here.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.types;

import org.jspecify.annotations.NullMarked;
