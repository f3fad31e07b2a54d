/** What each delivery of the toolkit does with a map that is wrong. */
@NullMarked
package dev.ssotkit.walkthrough.badinput;

import org.jspecify.annotations.NullMarked;
