/** The seed numbers of the case: 120 and more manager classes over 15 and more import paths, as a generated code base. */
@NullMarked
package dev.ssotkit.walkthrough.seed;

import org.jspecify.annotations.NullMarked;
