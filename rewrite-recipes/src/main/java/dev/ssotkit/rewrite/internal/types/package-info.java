/**
 * Questions on attributed types that need little else: by what they are compared ({@link TypeKey}), in whose code one is
 * mentioned ({@link Place}), members, supertypes, conversions, the method of a function. A {@code JavaType}, or a name,
 * enters; an answer leaves. Trees, files, what the map says of a name and what moves are unknown here.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.types;

import org.jspecify.annotations.NullMarked;
