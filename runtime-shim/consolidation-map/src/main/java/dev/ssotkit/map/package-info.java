/** The consolidation map: which legacy types move to which canonical one, and how calls translate. */
@NullMarked
package dev.ssotkit.map;

import org.jspecify.annotations.NullMarked;
