/**
 * One side, executed from effect to effect. The code of a method enters; steps leave, at each of which the other side must
 * come along. Knows no other side and no map, but for the words of what the map says.
 */
@NullMarked
package dev.ssotkit.proof.code;

import org.jspecify.annotations.NullMarked;
