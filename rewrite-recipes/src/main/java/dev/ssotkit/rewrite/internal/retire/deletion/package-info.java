/**
 * Deletes legacy types that nothing uses. The uses that the one decision found and the files that name a legacy type enter;
 * the largest set of types that nothing would miss leaves, with what goes with them, and for the others the uses that hold them.
 * What is left of a file is asked once more what it names: a use that nobody found keeps its type.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.retire.deletion;

import org.jspecify.annotations.NullMarked;
