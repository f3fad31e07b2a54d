/**
 * The consolidation map: which legacy types move to which canonical one, and how calls translate. Option values as a
 * recipe or a file has them enter; entries leave, or every problem with them, and a map of entries answers what becomes
 * of a type or a call. Where option values come from and what Java makes of a call this package does not know, nor how
 * texts are taken apart: that is {@code dev.ssotkit.map.grammar}. What is public here is immutable and may be shared
 * between threads, but for the builder of options.
 */
@NullMarked
package dev.ssotkit.map;

import org.jspecify.annotations.NullMarked;
