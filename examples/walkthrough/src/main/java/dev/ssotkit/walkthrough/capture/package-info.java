/** Pictures for the README, made from real runs. */
@NullMarked
package dev.ssotkit.walkthrough.capture;

import org.jspecify.annotations.NullMarked;
