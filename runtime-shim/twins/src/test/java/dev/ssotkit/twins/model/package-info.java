/**
 * A type as the pieces of its source: read from the compiler's tree, changed piece by piece, and written again. Bodies are
 * stubs, for what a twin does is nobody's business here; what it declares is.
 */
@NullMarked
package dev.ssotkit.twins.model;

import org.jspecify.annotations.NullMarked;
