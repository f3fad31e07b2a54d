/**
 * The consolidation map: which legacy types move to which canonical one, and how calls translate. What is public here is
 * immutable and may be shared between threads, but for the builder of options.
 */
@NullMarked
package dev.ssotkit.map;

import org.jspecify.annotations.NullMarked;
