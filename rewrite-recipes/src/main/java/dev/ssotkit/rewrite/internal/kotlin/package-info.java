/**
 * Kotlin: its dialect, and the rules that it alone has. Those run on a second walk and hold back what the shared rules
 * could not understand: operators, arguments by name, nulls, reflection. Other languages are unknown here.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.kotlin;

import org.jspecify.annotations.NullMarked;
