/** A code base with as many legacy types as one likes, and what moving them takes once it has been parsed. */
@NullMarked
package dev.ssotkit.codebase;

import org.jspecify.annotations.NullMarked;
