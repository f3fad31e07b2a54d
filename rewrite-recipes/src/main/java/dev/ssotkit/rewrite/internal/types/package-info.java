/**
 * Questions on attributed types that need nothing else: their names as they are compared, members, supertypes,
 * conversions, the method of a function. A {@code JavaType} enters; an answer leaves. Trees, files, the map and what moves
 * are unknown here.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.types;

import org.jspecify.annotations.NullMarked;
