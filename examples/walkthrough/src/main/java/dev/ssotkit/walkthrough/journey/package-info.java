/** The seven phases of the journey, what they measure, and what must come out. */
@NullMarked
package dev.ssotkit.walkthrough.journey;

import org.jspecify.annotations.NullMarked;
