/**
 * What after may stand where something stood before: types, members, and the calls that the map names. Names of both
 * sides enter, and how they relate leaves. Knows no code.
 */
@NullMarked
package dev.ssotkit.proof.correspondence;

import org.jspecify.annotations.NullMarked;
