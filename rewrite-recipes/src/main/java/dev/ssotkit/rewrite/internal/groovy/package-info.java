/**
 * Groovy: its dialect, with what attribution leaves out, and the rules that it alone has. Those run on a second walk and
 * hold back what is found at run time only. Other languages are unknown here.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.groovy;

import org.jspecify.annotations.NullMarked;
