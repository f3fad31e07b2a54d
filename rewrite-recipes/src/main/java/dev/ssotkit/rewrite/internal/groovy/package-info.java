/**
 * What only Groovy has: calls and properties that are found at run time, and what attribution leaves out.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.groovy;

import org.jspecify.annotations.NullMarked;
