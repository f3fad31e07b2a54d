/** The whole journey of a team, from fragmented to one, as a program that proves its own numbers. */
@NullMarked
package dev.ssotkit.walkthrough;

import org.jspecify.annotations.NullMarked;
