/** What the toolkit leaves behind as evidence, read without the toolkit: the redirect log and the table of uses. */
@NullMarked
package dev.ssotkit.walkthrough.evidence;

import org.jspecify.annotations.NullMarked;
