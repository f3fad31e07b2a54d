/** What holds for the toolkit as a whole. */
@NullMarked
package dev.ssotkit.walkthrough.structure;

import org.jspecify.annotations.NullMarked;
