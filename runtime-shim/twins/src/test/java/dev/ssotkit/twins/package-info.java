/**
 * Hostile twins: a machine that looks for what nobody thought of. It takes a type of a published library with real users,
 * makes a canonical twin of it, changes the twin by seeded mutations, and runs the recipe. Allowed is that the type moves,
 * compiles and is proven to be the same, that it stays with a reason that names what is otherwise, or that it would have
 * stayed without any mutation as well. A twin that does not compile is no program. Anything else is a fault, made small and
 * printed with its seed.
 */
@NullMarked
package dev.ssotkit.twins;

import org.jspecify.annotations.NullMarked;
